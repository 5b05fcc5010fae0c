import { resolve } from 'node:path';
import type { CheckedContent } from '../../src/authoring/check-files.js';
import { CliError } from '../cli-error.js';
import { WORDS } from '../locales/choose-words.js';
import type { Locale } from '../locales/words.js';
import type { DeskContent } from './desk.js';

/** Problems named before the rest is left to `coeps validate`. */
const NAMED = 5;

/**
 * The built-in content, or that of a folder, validated first. A folder without pathways keeps the built-in ones.
 * @throws CliError with the first problems and their places when the folder cannot be used
 */
export async function loadDeskContent(
  folder: string | undefined,
  cwd: string,
  locale: Locale,
): Promise<DeskContent> {
  const builtIn = await import('../../src/content/index.js');
  if (folder === undefined) {
    const { assessment: content, catalogue, occupations } = builtIn;
    return { content, catalogue, occupations };
  }
  const [{ loadContent }, { describe }] = await Promise.all([
    import('../../src/node/load-content.js'),
    import('../../src/authoring/describe.js'),
  ]);
  const words = WORDS[locale];
  const { content, diagnostics } = loadContent(resolve(cwd, folder));
  if (!content) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const named = errors.slice(0, NAMED).map((diagnostic) => {
      const { file, start } = diagnostic;
      return `${file || folder}:${start.line}:${start.column} ${describe(diagnostic, locale).what}`;
    });
    throw new CliError([...named, words.run.invalidContent(folder, errors.length)].join('\n'));
  }
  if (!content.assessment) throw new CliError(words.run.noAssessment(folder));
  const { assessment, questionnaires, banks } = content;
  return {
    content: { assessment, questionnaires, banks },
    catalogue: catalogueOf(content, builtIn.catalogue),
    ...(content.occupations ? { occupations: content.occupations } : {}),
  };
}

function catalogueOf(content: CheckedContent, builtIn: DeskContent['catalogue']): DeskContent['catalogue'] {
  const { certifications, pathways, eligibility, banks } = content;
  if (!certifications || !pathways || !eligibility) return builtIn;
  const technical = banks.find((bank) => bank.id === 'technical');
  return {
    certifications,
    pathways,
    eligibility,
    areas: technical?.scales.map((scale) => scale.id) ?? certifications.areas.map((area) => area.id),
  };
}
