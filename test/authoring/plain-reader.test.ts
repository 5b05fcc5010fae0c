import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { SourceFile } from '../../src/authoring/content/source-file.js';
import { readPlainYaml } from '../../src/authoring/yaml/plain-reader.js';
import type { YamlNode } from '../../src/authoring/yaml/yaml-node.js';
import { readWithYaml } from '../../src/authoring/yaml/yaml-reader.js';
import { changes, mutated } from './mutations.js';
import { cutDown, shippedFiles } from './shipped-files.js';

/** Everything about a node that both readers must agree on; where a literal text ends is told apart. */
function shape(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') {
    return [node.start, node.style === 'block' ? 'block' : node.end, node.value, node.style];
  }
  if (node.kind === 'list') return [node.start, node.items.map(shape)];
  return [
    node.start,
    node.entries.map(({ key, keyStart, keyEnd, value }) => [key, keyStart, keyEnd, shape(value)]),
  ];
}

const files = shippedFiles();

group('the fast reader', () => {
  it.each(files)('reads $path as the yaml package does', ({ path, text }) => {
    const fast = readPlainYaml(new SourceFile(path, text));

    expect(fast).toBeDefined();
    expect(shape(fast?.root)).toEqual(shape(readWithYaml(new SourceFile(path, text)).root));
  });

  it('gives up or agrees, whatever is done to a file', () => {
    const short = files.map((file) => cutDown(file, 1200));
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...short), changes, ({ path, text }, list) => {
        const source = mutated(text, list);
        const fast = readPlainYaml(new SourceFile(path, source));
        if (fast === undefined) return;
        read += 1;
        const slow = readWithYaml(new SourceFile(path, source));
        expect(slow.problems).toEqual([]);
        expect(shape(fast.root)).toEqual(shape(slow.root));
      }),
      { seed: 4, numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(300);
  });

  const given: [name: string, text: string][] = [
    ['anchors', 'a: &x 1\n'],
    ['folded texts', 'a: >\n  x\n'],
    ['texts over several lines', 'a: x\n  y\n'],
    ['quoted texts over several lines', 'a: "x\n  y"\n'],
    ['keys in quotes', '"a": 1\n'],
    ['unusual numbers', 'a: 0x1F\n'],
    ['lists in lists', '- - a\n'],
    ['tabs', 'a: "x\ty"\n'],
    ['a file without a last line end', 'a: 1'],
  ];
  it.each(given)('leaves %s to the yaml package', (_, text) => {
    expect(readPlainYaml(new SourceFile('a.yaml', text))).toBeUndefined();
  });
});
