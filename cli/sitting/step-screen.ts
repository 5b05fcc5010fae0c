import type { AssessmentContent, Part, Question } from '../../src/assessment/content.js';
import type { PartProgress, SittingStep } from '../../src/assessment/steps.js';
import type { Bank, Item, Stimulus, Text } from '../../src/banks/bank.js';
import type { OccupationsFile } from '../../src/formats/occupations.js';
import type { Words } from '../locales/words.js';
import { localText } from '../text/local-text.js';
import { type OccupationSheet, occupationSheets } from './occupation-sheets.js';
import type { OptionSources } from './option-sources.js';
import type { Choice, EntryField, EntryRecord, Prompt } from './prompt.js';

/** What only the counsellor may read: a script to say, or the material of a rated task. */
export interface Brief {
  readonly kind: 'script' | 'task';
  readonly title?: string;
  readonly text: string;
  /** How to read a script. */
  readonly voice?: string;
  /** How often it may be read. */
  readonly plays?: number;
  readonly minutes?: number;
}

/** A text, drawing or picture the question is about. */
export interface ShownStimulus {
  readonly title?: string;
  readonly text: string;
  /** true: a drawing whose spaces count. */
  readonly drawn: boolean;
}

/** Everything a screen shows for one step of the sitting, in words; no screen reads the content itself. */
export interface StepScreen {
  /** Tells one question from the next. */
  readonly key: string;
  readonly part: string;
  readonly heading?: string;
  /** Said before the question: what a section is about, a caution. */
  readonly notices: readonly string[];
  readonly brief?: Brief;
  readonly stimulus?: ShownStimulus;
  /** Sheets to read before choosing among the occupations. */
  readonly sheets?: readonly OccupationSheet[];
  readonly question: string;
  readonly help?: string;
  readonly prompt: Prompt;
  /** What `?` does: not knowing an item, leaving out a task not observed, skipping a question, nothing at a gate. */
  readonly without: 'dont-know' | 'not-observed' | 'skip' | 'none';
  readonly progress?: PartProgress;
  /** Language of the question where it is not the language of the screen and is not what is tested. */
  readonly otherLanguage?: string;
  /** false: reading this question aloud would change what it measures. */
  readonly mayBeRead: boolean;
  /** Area the question is about, for the counsellor. */
  readonly area?: string;
}

/** What turns steps into screens. */
export interface ScreenSources {
  readonly content: AssessmentContent;
  readonly locale: string;
  readonly words: Words;
  readonly options: OptionSources;
  /** Sheets on the occupations, where the content has some. */
  readonly occupations?: OccupationsFile;
}

/** Words one step of a sitting. */
export function stepScreen(
  step: Exclude<SittingStep, { kind: 'finished' }>,
  sources: ScreenSources,
): StepScreen {
  if (step.kind === 'gate') return gateScreen(step, sources);
  return step.kind === 'question' ? questionScreen(step, sources) : itemScreen(step, sources);
}

/** The name of a part, or of what it gives. */
export function partTitle(
  part: Part,
  { content, locale }: Pick<ScreenSources, 'content' | 'locale'>,
): string {
  const own = part.title;
  const { defaultLanguage } = content.assessment;
  if (own !== undefined) return localText(own, locale, defaultLanguage).text;
  const source =
    content.questionnaires.find((file) => file.id === part.questionnaire) ??
    content.banks.find((bank) => bank.id === part.bank);
  return source ? localText(source.title, locale, source.defaultLanguage).text : part.id;
}

/** The name of an area of a bank. */
export function areaTitle(bank: Bank | undefined, area: string, locale: string): string {
  const scale = bank?.scales.find((candidate) => candidate.id === area);
  return scale && bank ? localText(scale.title, locale, bank.defaultLanguage).text : area;
}

function gateScreen(step: Extract<SittingStep, { kind: 'gate' }>, sources: ScreenSources): StepScreen {
  const { words, content, locale } = sources;
  const base = { notices: [], without: 'none', mayBeRead: true } as const;
  if (step.gate === 'consent') {
    return {
      ...base,
      key: 'gate:consent',
      part: words.consent.title,
      notices: words.consent.notice,
      question: words.consent.question,
      prompt: {
        kind: 'one',
        answer: 'id',
        choices: [
          { id: 'accepted', text: words.consent.accept },
          { id: 'refused', text: words.consent.refuse },
        ],
      },
    };
  }
  if (step.gate === 'parts') {
    return {
      ...base,
      key: 'gate:parts',
      part: words.parts.title,
      question: words.parts.question,
      help: words.parts.help,
      prompt: {
        kind: 'several',
        choices: step.offers.map(({ part, minutes, optional }) => ({
          id: part.id,
          text: words.parts.offer(partTitle(part, sources), Math.ceil(minutes), optional),
        })),
        taken: step.offers.filter((offer) => !offer.optional).map((offer) => offer.part.id),
      },
    };
  }
  const bank = content.banks.find((candidate) => candidate.id === step.part.bank);
  const described = bank?.description;
  return {
    ...base,
    key: `gate:part:${step.part.id}`,
    part: partTitle(step.part, sources),
    notices: [
      ...(described === undefined || !bank ? [] : [localText(described, locale, bank.defaultLanguage).text]),
      words.part.expect(Math.max(1, Math.round(step.minutes))),
    ],
    question: words.part.question,
    prompt: {
      kind: 'one',
      answer: 'id',
      proposed: true,
      choices: [
        { id: 'start', text: words.part.start },
        ...combinations(step.optionalAreas).map((areas) => ({
          id: ['start', ...areas].join('+'),
          text: words.part.startWith(areas.map((area) => areaTitle(bank, area, locale))),
        })),
        { id: 'skip', text: words.part.skip },
        { id: 'pause', text: words.part.pause },
      ],
    },
  };
}

/** Each optional area alone, then all of them. */
function combinations(areas: readonly string[]): readonly (readonly string[])[] {
  return areas.length > 1 ? [...areas.map((area) => [area]), areas] : areas.map((area) => [area]);
}

function questionScreen(
  {
    part,
    questionnaire,
    section,
    question,
    opensSection,
    progress,
  }: Extract<SittingStep, { kind: 'question' }>,
  sources: ScreenSources,
): StepScreen {
  const { locale } = sources;
  const say = (text: Text) => localText(text, locale, questionnaire.defaultLanguage);
  const asked = say(question.text);
  const first = questionnaire.sections[0].questions[0].id === question.id;
  const notices = [
    ...(first && questionnaire.description !== undefined ? [say(questionnaire.description).text] : []),
    ...(opensSection && section.notice !== undefined ? [say(section.notice).text] : []),
    ...(question.notice === undefined ? [] : [say(question.notice).text]),
  ];
  return {
    key: `question:${question.id}`,
    part: partTitle(part, sources),
    notices,
    question: asked.text,
    prompt: questionPrompt(question, questionnaire.defaultLanguage, sources),
    without: 'skip',
    progress,
    mayBeRead: true,
    ...(question.optionsFrom === 'occupations' && sources.occupations
      ? { sheets: occupationSheets(sources.occupations, locale, sources.words) }
      : {}),
    ...(section.title === undefined ? {} : { heading: say(section.title).text }),
    ...(question.help === undefined ? {} : { help: say(question.help).text }),
    ...(asked.language === locale ? {} : { otherLanguage: asked.language }),
  };
}

function questionPrompt(
  question: Question,
  defaultLanguage: string,
  sources: ScreenSources,
  record: EntryRecord = {},
): Prompt {
  const { locale, words, options } = sources;
  const say = (text: Text) => localText(text, locale, defaultLanguage).text;
  const choices: readonly Choice[] = [
    ...(question.optionsFrom ? options[question.optionsFrom](locale, record) : []),
    ...(question.options ?? []).map((option) => ({
      id: option.id,
      text: say(option.text),
      ...(option.exclusive ? { exclusive: true } : {}),
    })),
  ];
  switch (question.type) {
    case 'single':
    case 'scale':
      return { kind: 'one', choices, answer: 'id' };
    case 'multiple':
      return { kind: 'several', choices, taken: [], ...maximum(question.max) };
    case 'yes-no':
      return {
        kind: 'one',
        answer: 'yes-no',
        choices: [
          { id: 'yes', text: words.common.yes },
          { id: 'no', text: words.common.no },
        ],
      };
    case 'text':
      return { kind: 'text' };
    case 'month':
      return { kind: 'month' };
    case 'number':
      return {
        kind: 'number',
        ...(question.minimum === undefined ? {} : { minimum: question.minimum }),
        ...(question.maximum === undefined ? {} : { maximum: question.maximum }),
      };
    case 'entries':
      return {
        kind: 'entries',
        fields: (question.fields ?? []).map(
          (field): EntryField => ({
            id: field.id,
            text: say(field.text),
            prompt: (record) => questionPrompt(field, defaultLanguage, sources, record),
            ...(field.help === undefined ? {} : { help: say(field.help) }),
            ...(field.notice === undefined ? {} : { notice: say(field.notice) }),
            ...(field.when ? { when: field.when } : {}),
          }),
        ),
        ...maximum(question.max),
      };
  }
}

function maximum(max: number | undefined): { max?: number } {
  return max === undefined ? {} : { max };
}

function itemScreen(
  { part, bank: bankId, item, stimulus, optionOrder, progress }: Extract<SittingStep, { kind: 'item' }>,
  sources: ScreenSources,
): StepScreen {
  const { content, locale } = sources;
  const bank = content.banks.find((candidate) => candidate.id === bankId);
  const language = bank?.defaultLanguage ?? locale;
  const say = (text: Text) => localText(text, locale, language);
  const asked = say(item.stem);
  const brief = briefOf(item, stimulus, (text) => say(text).text);
  const shown = shownStimulus(stimulus, sources.words, (text) => say(text).text);
  const scale = bank?.scales.find((candidate) => candidate.id === item.scale);
  const foreign = asked.language !== locale && bank?.language === undefined;
  return {
    key: `item:${item.id}`,
    part: partTitle(part, sources),
    notices: [],
    question: asked.text,
    prompt: itemPrompt(item, optionOrder, sources.words, (text) => say(text).text),
    without: item.type === 'rated' ? 'not-observed' : 'dont-know',
    progress,
    mayBeRead: scale?.channel !== 'written',
    area: areaTitle(bank, item.scale, locale),
    ...(brief ? { brief } : {}),
    ...(shown ? { stimulus: shown } : {}),
    ...(item.instruction === undefined ? {} : { help: say(item.instruction).text }),
    ...(foreign ? { otherLanguage: asked.language } : {}),
  };
}

function briefOf(item: Item, stimulus: Stimulus | undefined, say: (text: Text) => string): Brief | undefined {
  if (stimulus?.kind === 'script') {
    return {
      kind: 'script',
      text: say(stimulus.text),
      ...(stimulus.title === undefined ? {} : { title: say(stimulus.title) }),
      ...(stimulus.voice === undefined ? {} : { voice: say(stimulus.voice) }),
      ...(stimulus.plays === undefined ? {} : { plays: stimulus.plays }),
    };
  }
  if (item.type !== 'rated') return undefined;
  return {
    kind: 'task',
    text: item.material === undefined ? '' : say(item.material),
    ...(item.minutes === undefined ? {} : { minutes: item.minutes }),
  };
}

function shownStimulus(
  stimulus: Stimulus | undefined,
  words: Words,
  say: (text: Text) => string,
): ShownStimulus | undefined {
  if (!stimulus || stimulus.kind === 'script') return undefined;
  const title = stimulus.title === undefined ? {} : { title: say(stimulus.title) };
  if (stimulus.kind === 'image')
    return { ...title, text: words.question.picture(say(stimulus.alt)), drawn: false };
  return { ...title, text: say(stimulus.text).replace(/\n+$/, ''), drawn: stimulus.kind === 'screen' };
}

function itemPrompt(
  item: Item,
  optionOrder: readonly string[],
  words: Words,
  say: (text: Text) => string,
): Prompt {
  const ordered = (options: readonly { readonly id: string; readonly text: Text }[]): Choice[] => {
    const shown = optionOrder.flatMap((id) => options.find((option) => option.id === id) ?? []);
    return (shown.length === options.length ? shown : options).map(({ id, text }) => ({
      id,
      text: say(text),
    }));
  };
  switch (item.type) {
    case 'single-choice':
    case 'gap-choice':
    case 'situational-judgement':
      return { kind: 'one', choices: ordered(item.options), answer: 'id' };
    case 'true-false':
      return {
        kind: 'one',
        answer: 'yes-no',
        choices: [
          { id: 'yes', text: words.common.true },
          { id: 'no', text: words.common.false },
        ],
      };
    case 'multiple-choice':
      return { kind: 'several', choices: ordered(item.options), taken: [] };
    case 'ordering':
      return { kind: 'order', choices: ordered(item.options) };
    case 'matching':
      return {
        kind: 'match',
        left: item.left.map(({ id, text }) => ({ id, text: say(text) })),
        right: ordered(item.right),
      };
    case 'short-text':
      return { kind: 'text' };
    case 'number':
      return { kind: 'number', ...(item.unit === undefined ? {} : { unit: say(item.unit) }) };
    case 'rated':
      return {
        kind: 'rate',
        rubric: item.rubric.map((line) => ({ score: line.score, text: say(line.text) })),
      };
  }
}
