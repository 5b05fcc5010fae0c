import { arabicContent } from './content/ar.js';
import type { PersonCatalogue } from './person-words.js';

/** The person sheet in Arabic. */
export const arabic: PersonCatalogue = {
  language: 'ar',
  reviewed: undefined,
  content: arabicContent,
  words: {
    over: 'COEPS',
    title: 'نقطة انطلاقكم',
    purpose: [
      'هذا ليس امتحانا. لا توجد علامة. المستوى تقريبي.',
      'هذه النتيجة تساعد على الاختيار. إنها لا تقرر بدلا منكم.',
    ],
    at: (level) => level,
    atStart: () => 'أنتم في بداية الطريق',
    between: (lower, upper) => `بين ${lower} و${upper}، نؤكده معا`,
    span: (lower, upper) => `من ${lower} إلى ${upper}، نوضحه معا`,
    declared: 'دون اختبار: درستم في المدرسة بالفرنسية',
    notMeasured: 'لم يقس هذه المرة',
    quote: (text) => `«${text}»`,
    startStep: 'البداية',
    canDo: 'ما تستطيعون فعله الآن',
    atTheStart: 'أنتم في بداية الطريق. خبراتكم مهمة أيضا: تحدثوا عنها معا.',
    attitudes: (list) => `نقاط قوتكم، للحديث عنها: ${list}.`,
    next: 'ما يأتي بعد ذلك',
    soon: 'قريبا ستقولون',
    nothingNext: 'قطعتم طريقا طويلا. واصلوا.',
    paths: 'المسارات المقترحة لكم',
    noPath: 'تختارونها معا في الموعد القادم.',
    toCheck: 'للتحقق معا',
    vpl: 'VAE: اعتراف رسمي بخبرتكم.',
    talk: 'تحدثوا عنها مع المستشار أو المستشارة.',
    contest: (date) =>
      `لا توافقون على هذه النتيجة؟ قولوا ذلك: يمكن الحديث عنها وتصحيحها. يمكنكم إعادة تحديد المستوى ابتداء من ${date}.`,
    ownWords: 'كلماتكم أنتم',
    ownWordsOverleaf: 'كلماتكم في الصفحة التالية.',
    plan: 'خطتكم التي تقررت معا',
    planStep: (date, text) => `قبل ${date}: ${text}`,
    meetings: 'مواعيدكم القادمة',
    notReviewed: 'ترجمة لم تراجع',
    unfinished: 'لم تكتمل كل الأجزاء المختارة.',
    chart: {
      title: (test) => `${test}: منطقتكم على الطريق`,
      step: 'المرحلة',
      here: 'أنتم',
      inZone: 'في منطقتكم',
      outside: 'خارج منطقتكم',
      asTable: 'عرض كجدول',
    },
  },
};
