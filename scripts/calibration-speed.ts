/**
 * Prints how long calibration takes and how much memory it needs; the figures of docs/calibration.md. Run one
 * measurement a process: tsx scripts/calibration-speed.ts adaptive | large | bank | file | details
 */
import { createWriteStream, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAB_WORDS } from '../cli/bank-views/lab-words.js';
import { readAnswers } from '../cli/commands/bank/read-answers.js';
import { Progress, preparedEngine } from '../src/cat/progress.js';
import { stream } from '../src/cat/rng.js';
import { french } from '../src/content/index.js';
import { simulatedBank } from '../src/lab/bank-simulation.js';
import { calibrate } from '../src/lab/calibration/calibrate.js';
import { calibrateBank } from '../src/lab/calibration/calibrate-bank.js';
import { ResponseCollector } from '../src/lab/calibration/response-collector.js';
import type { ResponseMatrix } from '../src/lab/calibration/response-matrix.js';
import { AnswerDetailCollector } from '../src/lab/item-statistics/answer-details.js';
import { runPerson } from '../src/lab/run-person.js';
import { drawAbilities, normalDraw } from '../src/lab/simulated-person.js';
import { ASSUMED_ERROR, drawTruePool } from '../src/lab/true-pool.js';

/** 85 % missing, items near the person's running estimate. */
function adaptiveData(persons: number, items: number): ResponseMatrix {
  const uniform = stream('speed');
  const slopes = Array.from({ length: items }, () => Math.exp(0.25 * normalDraw(uniform)));
  const difficulties = Array.from({ length: items }, () => 1.1 * normalDraw(uniform));
  const ids = slopes.map((_, item) => `i${item}`);
  const collector = new ResponseCollector(ids);
  const given = Math.round(0.15 * items);
  for (let person = 0; person < persons; person++) {
    const theta = normalDraw(uniform);
    const seen = new Uint8Array(items);
    let running = 0;
    for (let n = 0; n < given; n++) {
      let chosen = -1;
      let nearest = Number.POSITIVE_INFINITY;
      for (let draw = 0; draw < 6 || chosen < 0; draw++) {
        const item = Math.floor(uniform() * items);
        const distance = Math.abs((difficulties[item] as number) - running);
        if (seen[item] || distance >= nearest) continue;
        chosen = item;
        nearest = distance;
      }
      seen[chosen] = 1;
      const p = 1 / (1 + Math.exp(-(slopes[chosen] as number) * (theta - (difficulties[chosen] as number))));
      const right = uniform() < p;
      running += ((right ? 1 : -1) * 1.2) / (1 + n / 3);
      collector.add(`p${person}`, ids[chosen] as string, right ? 1 : 0);
    }
  }
  return collector.finish();
}

function frenchData(persons: number): ResponseMatrix {
  const { engine, nominal } = simulatedBank(french);
  const truth = drawTruePool(nominal, engine.pool.scales, ASSUMED_ERROR, stream('truth'));
  const progress = new Progress(preparedEngine(engine));
  const collector = new ResponseCollector(french.items.map(({ id }) => id));
  const uniform = stream('persons');
  for (let n = 0; n < persons; n++) {
    const person = {
      abilities: drawAbilities(engine.settings.prior, uniform),
      propensity: (n % 3) / 2,
      style: 'ability' as const,
    };
    const run = runPerson(progress, { mode: 'in-room', seed: String(n) }, person, truth);
    run.items.forEach((item, place) => {
      collector.add(`p${n}`, truth.items[item]?.id ?? '', run.scores[place] ?? 0);
    });
  }
  return collector.finish();
}

function measured(what: string, work: () => unknown): void {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  report(what, (user + system) / 1e6, result);
}

function report(what: string, seconds: number, result: unknown): void {
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(`${what}: ${seconds.toFixed(1)} s of processor time, ${memory.toFixed(0)} MB at most`, result);
}

const options = { model: '2PL', minimumAnswers: 1 } as const;
switch (process.argv[2]) {
  case 'adaptive': {
    const data = adaptiveData(2_000, 200);
    measured('2,000 × 200', () => calibrate(data, options).cycles);
    break;
  }
  case 'large': {
    const data = adaptiveData(100_000, 500);
    measured(`100,000 × 500, ${data.itemOf.length} answers`, () => {
      const { cycles, converged, standardErrors } = calibrate(data, options);
      return { cycles, converged, standardErrors };
    });
    break;
  }
  case 'bank': {
    const data = frenchData(Number(process.argv[3] ?? 2_000));
    measured(`French bank, ${data.persons.length} people, ${data.itemOf.length} answers`, () => {
      return calibrateBank(french, data).cycles;
    });
    break;
  }
  default: {
    const path = join(tmpdir(), 'coeps-answers.csv');
    const out = createWriteStream(path);
    out.write('person,item,score,bank,revision,option,milliseconds,mode,date\n');
    const ids = french.items.map(({ id, revision }) => `${id},1,french,${revision}`);
    for (let person = 0, bytes = 0; bytes < 1e9; person++) {
      const lines: string[] = [];
      for (let n = 0; n < 60; n++) {
        const [id, score, bank, revision] = (ids[(person + n) % ids.length] ?? '').split(',');
        lines.push(`person-${person},${id},${score},${bank},${revision},a,12000,in-room,2026-05`);
      }
      const text = `${lines.join('\n')}\n`;
      bytes += text.length;
      if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
    }
    await new Promise<void>((resolve) => out.end(() => resolve()));
    const { size } = statSync(path);
    const io = {
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: { write: () => true },
      env: {},
      cwd: process.cwd(),
      now: () => new Date(),
      onInterrupt: () => () => undefined,
    };
    const before = process.cpuUsage();
    const { signal } = new AbortController();
    // As `bank items` reads it: options and times kept beside the scores.
    const details = process.argv[2] === 'details' ? new AnswerDetailCollector(french) : undefined;
    const { data } = await readAnswers([path], french, io, LAB_WORDS.en, signal, (record, person) => {
      details?.add(person, record.item, record.option, record.milliseconds);
    });
    const { user, system } = process.cpuUsage(before);
    report(`file of ${(size / 1e9).toFixed(2)} GB`, (user + system) / 1e6, data.itemOf.length);
    rmSync(path);
  }
}
