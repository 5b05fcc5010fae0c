import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { PositioningError } from '../src/errors.js';

/** The class as a second copy of the package has it: the CommonJS one beside the ESM one. */
async function otherCopy(): Promise<typeof PositioningError> {
  vi.resetModules();
  const { PositioningError: copy } = await import('../src/errors.js');
  return copy;
}

describe('an error of the library', () => {
  it('is recognised by another copy of the package', async () => {
    const Copy = await otherCopy();
    expect(Copy).not.toBe(PositioningError);

    expect(new Copy('cat/empty-pool')).toBeInstanceOf(PositioningError);
    expect(new PositioningError('cat/empty-pool')).toBeInstanceOf(Copy);
    expect(new PositioningError('cat/empty-pool')).toBeInstanceOf(PositioningError);
    expect(new PositioningError('cat/empty-pool')).toBeInstanceOf(Error);
  });

  it.each<[string, unknown]>([
    ['another error', new Error('cat/empty-pool')],
    ['what only looks like one', { code: 'cat/empty-pool', facts: {}, name: 'PositioningError' }],
    ['a code', 'cat/empty-pool'],
    ['null', null],
    ['undefined', undefined],
  ])('is not %s', (_, value) => {
    expect(value instanceof PositioningError).toBe(false);
  });

  it('is not of a class an application derives from it', async () => {
    const Copy = await otherCopy();
    class Derived extends PositioningError {}

    expect(new Derived('cat/empty-pool')).toBeInstanceOf(Derived);
    expect(new Derived('cat/empty-pool')).toBeInstanceOf(Copy);
    expect(new PositioningError('cat/empty-pool') instanceof Derived).toBe(false);
    expect(new Copy('cat/empty-pool') instanceof Derived).toBe(false);
  });

  it('shows its code and facts, and nothing of its mark', () => {
    const error = new PositioningError('cat/unknown-item', { item: 'a' });

    expect(error.message).toBe('cat/unknown-item {"item":"a"}');
    expect(Object.entries(error)).toEqual([
      ['code', 'cat/unknown-item'],
      ['facts', { item: 'a' }],
      ['name', 'PositioningError'],
    ]);
    expect(JSON.parse(JSON.stringify(error))).toEqual({ ...error });
  });

  it('keeps its name in a bundle, where logs show it, and is recognised from another realm', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export { PositioningError } from './errors.ts';`, resolveDir: 'src' },
      bundle: true,
      format: 'iife',
      globalName: 'bundled',
      write: false,
    });
    const context: { bundled?: { PositioningError: typeof PositioningError } } = {};
    runInNewContext(outputFiles[0]?.text ?? '', context);
    const Copy = context.bundled?.PositioningError as typeof PositioningError;

    expect(Copy.name).toBe('PositioningError');
    expect(new Copy('cat/empty-pool')).toBeInstanceOf(PositioningError);
    expect(new PositioningError('cat/empty-pool')).toBeInstanceOf(Copy);
  });

  it('leaves nothing in a bundle that does not use it', async () => {
    const { outputFiles } = await build({
      // Bundled as the application's own code, which no "sideEffects" of a package speaks for.
      stdin: { contents: `import { PositioningError } from './errors.ts';`, resolveDir: 'src' },
      ignoreAnnotations: true,
      bundle: true,
      format: 'esm',
      write: false,
    });

    expect(outputFiles[0]?.text.trim()).toBe('');
  });
});
