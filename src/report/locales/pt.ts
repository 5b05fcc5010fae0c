import { portugueseContent } from './content/pt.js';
import type { PersonCatalogue } from './person-words.js';

/** The person sheet in Portuguese. */
export const portuguese: PersonCatalogue = {
  language: 'pt',
  reviewed: undefined,
  content: portugueseContent,
  words: {
    over: 'COEPS',
    title: 'O seu ponto de partida',
    purpose: [
      'Isto não é um exame. Não há nota. O nível é indicativo.',
      'Este resultado ajuda a escolher. Não decide por si.',
    ],
    at: (level) => level,
    atStart: () => 'está no início do caminho',
    between: (lower, upper) => `entre ${lower} e ${upper}, a confirmar em conjunto`,
    span: (lower, upper) => `de ${lower} a ${upper}, a precisar em conjunto`,
    declared: 'sem teste: andou na escola em francês',
    notMeasured: 'não medido desta vez',
    quote: (text) => `«${text}»`,
    startStep: 'Início',
    canDo: 'O que já sabe fazer',
    atTheStart: 'Está no início do caminho. A sua experiência também conta: falem dela em conjunto.',
    attitudes: (list) => `Os seus pontos fortes, para falar deles: ${list}.`,
    next: 'O que vem a seguir',
    soon: 'Em breve poderá dizer',
    nothingNext: 'Já vai longe no caminho. Continue assim.',
    paths: 'Caminhos para si',
    noPath: 'A escolher em conjunto no próximo encontro.',
    toCheck: 'a verificar em conjunto',
    vpl: 'A VAE reconhece a sua experiência com um título.',
    talk: 'Fale disto com o seu conselheiro ou a sua conselheira.',
    contest: (date) =>
      `Não concorda com este resultado? Diga: pode-se falar dele e corrigi-lo. Pode fazer o posicionamento outra vez a partir de ${date}.`,
    ownWords: 'As suas palavras',
    ownWordsOverleaf: 'As suas palavras estão na página seguinte.',
    plan: 'O seu plano, decidido em conjunto',
    planStep: (date, text) => `Até ${date}: ${text}`,
    meetings: 'Os seus próximos encontros',
    notReviewed: 'Tradução não revista',
    unfinished: 'Nem todas as partes escolhidas estão terminadas.',
    chart: {
      title: (test) => `${test}: a sua zona no caminho`,
      step: 'Etapa',
      here: 'Você',
      inZone: 'na sua zona',
      outside: 'fora da sua zona',
      asTable: 'Ver como tabela',
    },
  },
};
