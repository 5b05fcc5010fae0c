import { ukrainianContent } from './content/uk.js';
import type { PersonCatalogue } from './person-words.js';

/** The person sheet in Ukrainian. */
export const ukrainian: PersonCatalogue = {
  language: 'uk',
  reviewed: undefined,
  content: ukrainianContent,
  words: {
    over: 'COEPS',
    title: 'Ваша відправна точка',
    purpose: [
      'Це не іспит. Оцінок немає. Рівень орієнтовний.',
      'Цей результат допомагає вибрати. Він не вирішує замість вас.',
    ],
    at: (level) => level,
    atStart: () => 'ви на початку шляху',
    between: (lower, upper) => `між ${lower} та ${upper}, підтвердити разом`,
    span: (lower, upper) => `від ${lower} до ${upper}, уточнити разом`,
    declared: 'без тесту: ви навчалися у школі французькою',
    notMeasured: 'цього разу не вимірювали',
    quote: (text) => `«${text}»`,
    startStep: 'Початок',
    canDo: 'Що ви вже вмієте',
    atTheStart: 'Ви на початку шляху. Ваш досвід теж важливий: поговоріть про нього разом.',
    attitudes: (list) => `Ваші сильні сторони, щоб поговорити: ${list}.`,
    next: 'Що буде далі',
    soon: 'Незабаром ви скажете',
    nothingNext: 'Ви вже далеко на шляху. Продовжуйте.',
    paths: 'Можливі шляхи для вас',
    noPath: 'Виберете разом на наступній зустрічі.',
    toCheck: 'перевірити разом',
    vpl: 'VAE – це офіційне визнання вашого досвіду.',
    talk: 'Поговоріть про це зі своїм консультантом.',
    contest: (date) =>
      `Ви не згодні з результатом? Скажіть: його можна обговорити й виправити. Пройти позиціонування знову можна з ${date}.`,
    ownWords: 'Вашими словами',
    ownWordsOverleaf: 'Ваші слова на наступній сторінці.',
    plan: 'Ваш план, вирішений разом',
    planStep: (date, text) => `До ${date}: ${text}`,
    meetings: 'Ваші наступні зустрічі',
    notReviewed: 'Переклад не перевірено',
    unfinished: 'Не всі вибрані частини завершено.',
    chart: {
      title: (test) => `${test}: ваша зона на шляху`,
      step: 'Етап',
      here: 'Ви',
      inZone: 'у вашій зоні',
      outside: 'поза вашою зоною',
      asTable: 'Показати таблицею',
    },
  },
};
