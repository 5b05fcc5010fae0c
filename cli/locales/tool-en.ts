import type { ToolWords } from './tool-words.js';

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;

/** Words of the commands in English. */
export const toolEnglish: ToolWords = {
  program: 'Adaptive positioning for home-care and home-employment careers.',
  headings: {},
  exitCodes:
    'Exit codes: 0 nothing wrong · 1 problems found · 2 flags or configuration · 3 fault of the program · 130 interrupted, everything saved',
  options: {
    version: 'print the version',
    help: 'print this help',
    locale: 'language of the messages: fr or en',
    verbose: 'show details when something fails',
    noColor: 'no colours',
  },
  validate: {
    summary: 'check content: banks, questionnaires, assessment, pathways',
    paths: 'files, folders or patterns; - for standard input; item-banks and pathways when none is named',
    format: 'stylish, codeframe, json, github, sarif or junit; chosen by itself when absent',
    output: 'write the report to this file',
    failOn: 'severity from which the check fails: error, warning or info',
    maxWarnings: 'fail when there are more warnings than this',
    quiet: 'show errors only',
    fix: 'correct what can be corrected safely; comments stay',
    watch: 'check again at each change',
    rules: 'list the rules',
    today: 'day dates are compared with, YYYY-MM-DD',
    since: 'compare with this git revision: changed items need a new revision',
    config: 'configuration file, in place of positioning.config.yaml',
    stdinFilepath: 'name of the file that standard input stands for',
    examples: [
      ['coeps validate', 'check everything in this folder'],
      ['coeps validate item-banks/french --format codeframe', 'one bank, with extracts'],
      ['coeps validate --fix', 'correct typography and the like'],
      ['coeps explain duplicate-id', 'what a rule means'],
    ],
  },
  explain: {
    summary: 'explain a rule: what, why, what to do, examples',
    rule: 'id of the rule; the list of rules when absent',
    what: 'What',
    why: 'Why',
    todo: 'What to do',
    bad: 'Not like this',
    good: 'Like this',
    severity: 'Severity',
    alwaysOn: 'always on',
    disable: 'Turn it off for the next line',
  },
  report: {
    severity: {
      error: { one: 'error', many: 'errors' },
      warning: { one: 'warning', many: 'warnings' },
      info: { one: 'remark', many: 'remarks' },
    },
    clean: (files, items) => `${plural(files, 'file')}, ${plural(items, 'item')}: nothing wrong.`,
    checked: (files, items) => `${plural(files, 'file')}, ${plural(items, 'item')} checked.`,
    fixable: (count) => `${plural(count, 'problem')} can be corrected with --fix.`,
    fixed: (problems, files) => `${plural(problems, 'problem')} corrected in ${plural(files, 'file')}.`,
    tooManyWarnings: (count, most) => `${plural(count, 'warning')}, at most ${most} wanted.`,
    todo: 'To do:',
    explain: (rule) => `coeps explain ${rule}`,
    watching: 'Waiting for changes. Ctrl-C ends.',
    written: (path) => `Report written to ${path}.`,
  },
  errors: {
    unknownOption: (option, suggestion) => `The option ${option} does not exist.${meant(suggestion)}`,
    unknownCommand: (command, suggestion) => `The command “${command}” does not exist.${meant(suggestion)}`,
    missingArgument: (argument) => `The argument ${argument} is missing.`,
    missingValue: (option) => `The option ${option} needs a value.`,
    invalidValue: (value, option, allowed) => `“${value}” is no value for ${option}. Possible: ${allowed}.`,
    excessArguments: () => 'There are too many arguments.',
    unknownRule: (rule, suggestion) => `There is no rule “${rule}”.${meant(suggestion)}`,
    noContent: (paths) => `There is no content here: ${paths} not found. Name the files or folders to check.`,
    noMatch: (path) => `“${path}” matches no file.`,
    badConfig: (path) => `The configuration ${path} cannot be followed:`,
    noConfig: (path) => `The configuration ${path} cannot be read.`,
    badDate: (date) => `“${date}” is no date; write YYYY-MM-DD.`,
    stdinAlone: () => 'Standard input (-) is checked on its own: name no other path.',
    stdinTooLarge: (limit) => `Standard input is longer than ${limit} bytes.`,
    fixStdin: () => 'Standard input cannot be corrected with --fix: name the file.',
    cannotWrite: (path) => `${path} cannot be written.`,
    git: (ref) => `The git revision “${ref}” cannot be read here.`,
    internal: (message) => `The program met a fault of its own: ${message}`,
    verboseHint: 'Run again with --verbose for details to report.',
    helpHint: 'coeps --help lists the commands and options.',
  },
};
