import { describe, expect, it } from 'vitest';
import { ACCENT, EDGE, INK, PAPER, QUIET, TINT, TRACK } from '../../src/report/charts/palette.js';
import { type CertificationPath, type Chart, drawChart, levelStripSvg } from '../../src/report/index.js';

/** Relative luminance (WCAG 2.2), which is what a black and white printer keeps. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

const steps = ['Début', 'A1', 'A2', 'B1', 'B2'].map((label) => ({ label, short: label }));
const said = { title: 'Français', description: 'entre A2 et B1' };
const band: Chart = {
  kind: 'level-band',
  ...said,
  steps,
  zone: [2.5, 3.75],
  words: { step: 'Étape', here: 'Vous', inZone: 'dans votre zone', outside: 'hors de votre zone' },
};
const strip = {
  kind: 'level-strip',
  ...said,
  steps: 5,
  zone: [2.5, 3.75],
  mark: 3,
  selfAssessed: 1,
} as const;
const path: CertificationPath = {
  kind: 'certification-path',
  ...said,
  blocs: [
    { id: 'BC01', title: 'Un', state: 'acquired-evidence' },
    { id: 'BC02', title: 'Deux', state: 'to-validate' },
    { id: 'BC03', title: 'Trois', state: 'to-discuss' },
    { id: 'BC04', title: 'Quatre', state: 'to-acquire' },
    { id: 'BC05', title: 'Cinq', state: 'not-measured' },
  ],
  states: {
    'acquired-evidence': 'acquis',
    'to-validate': 'à valider',
    'to-discuss': 'à discuter',
    'to-acquire': 'à acquérir',
    'not-measured': 'non mesuré',
  },
  heads: { bloc: 'Bloc', state: 'État' },
  goal: 'Titre',
};
const rows = [
  { label: '20 mai 2026', words: 'A1', zone: [0.5, 1.5] },
  { label: '21 novembre 2026', words: 'A2', zone: [1.5, 2.5] },
] as const;
const charts: readonly Chart[] = [
  band,
  path,
  { kind: 'progress', ...said, steps, rows, heads: { date: 'Date', level: 'Niveau' } },
  {
    kind: 'profile-strip',
    ...said,
    steps,
    rows: [{ label: 'Comprendre un écrit', words: 'A2', strip }],
    heads: { area: 'Domaine', level: 'Niveau' },
  },
];
const drawings = charts.map((chart) => [chart.kind, drawChart(chart, { id: 'c1' })] as const);

/** Left edges and widths of the shapes with a filling, in percent. */
function filled(svg: string, colour: string): number[][] {
  return [...svg.matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"[^>]*fill="(#\w+)"/g)]
    .filter(([, , , fill]) => fill === colour)
    .map(([, x, width]) => [Number(x), Number(width)]);
}

describe('drawings', () => {
  it.each(drawings)('of a %s are one named and described picture of one accent and greys', (_, svg) => {
    const colours = new Set(svg.match(/#[0-9a-f]{6}\b/gi));

    expect(svg).toMatch(
      /^<svg xmlns="[^"]+" width="100%" height="\d+" role="img" aria-labelledby="c1-t c1-d"/,
    );
    expect(svg).toContain('<title id="c1-t">Français</title><desc id="c1-d">entre A2 et B1</desc>');
    for (const colour of colours) expect([ACCENT, EDGE, INK, PAPER, QUIET, TINT, TRACK]).toContain(colour);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('are read in greyscale: zones and outlines stand out, words too', () => {
    for (const [one, other] of [
      [ACCENT, TRACK],
      [ACCENT, PAPER],
      [ACCENT, TINT],
      [EDGE, PAPER],
      [EDGE, TRACK],
    ] as const) {
      expect(contrast(one, other)).toBeGreaterThanOrEqual(3);
    }
    for (const background of [PAPER, TRACK, TINT])
      expect(contrast(INK, background)).toBeGreaterThanOrEqual(7);
    expect(contrast(QUIET, PAPER)).toBeGreaterThanOrEqual(7);
  });

  it('tell the five states of a bloc apart without colour: a sign and a shape of its own each', () => {
    const svg = drawChart(path, { id: 'c1' });
    const signs = ['✓', '◐', '?', '○', '–'];

    for (const sign of signs) expect(svg).toContain(`>${sign}</text>`);
    const looks = [...svg.matchAll(/<rect x="[^"]+" width="[\d.]+%" y="2"[^>]*>/g)].map(([rect]) =>
      rect.replace(/ x="[^"]*"| width="[^"]*"/g, ''),
    );
    expect(looks).toHaveLength(5);
    const grey = looks.map((look) =>
      look.replace(/#[0-9a-f]{6}/gi, (colour) => luminance(colour).toFixed(1)),
    );
    expect(new Set(grey).size).toBeGreaterThanOrEqual(4);
    for (const word of Object.values(path.states)) expect(svg).toContain(word);
  });

  it('put the zone where it is, and mirror it from right to left', () => {
    const [[left = 0, width = 0] = []] = filled(drawChart(band, { id: 'c1' }), ACCENT);
    const [[mirrored = 0, same = 0] = []] = filled(drawChart(band, { id: 'c1', rtl: true }), ACCENT);

    expect(left).toBeCloseTo(50, 0);
    expect(width).toBeCloseTo(25, 0);
    expect(mirrored).toBeCloseTo(100 - left - width, 1);
    expect(same).toBeCloseTo(width, 1);
  });

  it('draw no zone where nothing was measured, on a broken line', () => {
    const { zone: _, ...unmeasured } = band as Extract<Chart, { kind: 'level-band' }>;
    const svg = drawChart(unmeasured, { id: 'c1' });

    expect(filled(svg, ACCENT)).toEqual([]);
    expect(svg).toContain('stroke-dasharray');
  });

  it('fill the last sitting only, and mark the middle of a zone and the self-assessment of a strip', () => {
    const [, progress] = drawings.find(([kind]) => kind === 'progress') ?? [];
    const alone = levelStripSvg(strip, { id: 'c2' });

    expect(filled(progress ?? '', ACCENT)).toHaveLength(1);
    expect(alone).toContain('<circle');
    expect(alone).toContain('<path');
  });
});
