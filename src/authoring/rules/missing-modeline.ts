import { contentKind } from '../content/content-kind.js';
import { defineRule } from '../rule.js';

const MODELINE = /^\uFEFF?#\s*yaml-language-server:\s*\$schema=\S+/m;

/** The first lines of a file name its schema, so that editors help. */
export const missingModeline = defineRule('missing-modeline', (content, report) => {
  for (const file of content.files) {
    if (file.kind === undefined || file.root === undefined || MODELINE.test(file.text.slice(0, 2000)))
      continue;
    const up = '../'.repeat(file.path.split('/').length - 1);
    const schema = `${up || './'}node_modules/@coeps/positioning/schemas/${file.kind}.schema.json`;
    const edit = { start: 0, end: 0, text: `# yaml-language-server: $schema=${schema}\n` };
    report(
      { file, path: [] },
      { schema },
      file.path.startsWith('/') || contentKind(file.path) === undefined ? [] : [edit],
    );
  }
});
