import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What the benchmarks use of @bdelab/jscat. */
export interface Peer {
  readonly version: string;
  normal(): number[][];
  estimateAbility(
    answers: readonly number[],
    zetas: readonly { a: number; b: number; c: number; d: number }[],
    method: string,
    minTheta: number,
    maxTheta: number,
    prior: number[][],
  ): number;
  findNextItem(
    stimuli: readonly { difficulty: number; id: number }[],
    theta: number,
    method: string,
    deepCopy: boolean,
  ): { nextStimulus: { id: number }; remainingStimuli: { difficulty: number; id: number }[] } | undefined;
}

/** Loads the peer, installing it into bench/node_modules (and nowhere else) when it is not there. */
export function loadPeer(): Peer {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (!existsSync(`${folder}node_modules/@bdelab/jscat`)) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  const require = createRequire(import.meta.url);
  const { version } = require('@bdelab/jscat/package.json') as { version: string };
  return { ...(require('@bdelab/jscat') as Omit<Peer, 'version'>), version };
}
