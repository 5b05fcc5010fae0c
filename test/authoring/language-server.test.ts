import { afterAll, beforeAll, expect, describe as group, it } from 'vitest';
import { LanguageServer } from './language-server.js';
import { shippedFiles } from './shipped-files.js';

const ROOT = new URL('../../', import.meta.url).href;
const server = new LanguageServer();
const files = shippedFiles();
const uriOf = (path: string): string => ROOT + path;

beforeAll(() => server.initialize(ROOT));
afterAll(() => server.close());

group('the editor, through the real language server', () => {
  const kinds = [
    'item-banks/technical/bank.yaml',
    'item-banks/french/reading.items.yaml',
    'item-banks/questionnaires/intake.yaml',
    'item-banks/assessment.yaml',
    'pathways/certifications.yaml',
    'pathways/pathways.yaml',
    'pathways/eligibility.yaml',
  ];

  it.each(kinds)('finds nothing wrong with %s', async (path) => {
    const text = files.find((file) => file.path === path)?.text ?? '';

    expect(await server.open(uriOf(path), text)).toEqual([]);
  });

  it('every shipped file names its schema in its first line', () => {
    expect(
      files.filter(({ text }) => !/^# yaml-language-server: \$schema=\S+\.schema\.json\n/.test(text)),
    ).toEqual([]);
  });

  const draft = `# yaml-language-server: $schema=../../schemas/items.schema.json
format: 1
items:
  - id: fr-read-a2-900
    revision: 1
    type: 
`;

  it('completes the types of items', async () => {
    const uri = uriOf('item-banks/french/draft.items.yaml');
    await server.open(uri, draft);

    const { items } = await server.completion(uri, 5, 10);

    const labels = items.map(({ label }) => label.replace(/"/g, ''));
    expect(labels).toEqual(
      expect.arrayContaining(['single-choice', 'ordering', 'situational-judgement', 'rated']),
    );
  });

  it('explains a key under the cursor', async () => {
    const uri = uriOf('item-banks/french/hover.items.yaml');
    await server.open(uri, draft.replace('type: ', 'type: true-false\n    scale: reading'));

    const hover = await server.hover(uri, 6, 6);

    expect(hover?.contents.value).toContain('Area the item measures');
  });

  it('flags a mistake on its line', async () => {
    const uri = uriOf('item-banks/french/broken.items.yaml');
    const broken = draft.replace(
      'type: ',
      'type: true-false\n    scale: reading\n    level: a2\n    answer: true\n    rationale: "x"\n    stm: "y"',
    );

    const found = await server.open(uri, broken);

    const lines = found.map(({ range }) => range.start.line);
    expect(found.length).toBeGreaterThan(0);
    expect(lines).toContain(10);
  });
});
