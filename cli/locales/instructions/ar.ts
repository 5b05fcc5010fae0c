import type { InstructionCatalogue } from './instruction-words.js';

const plural = new Intl.PluralRules('ar');

function minutes(count: number): string {
  const whole = Math.max(1, Math.round(count));
  const forms: Readonly<Record<Intl.LDMLPluralRule, string>> = {
    zero: `${whole} دقيقة`,
    one: 'دقيقة واحدة',
    two: 'دقيقتين',
    few: `${whole} دقائق`,
    many: `${whole} دقيقة`,
    other: `${whole} دقيقة`,
  };
  return forms[plural.select(whole)];
}

/** Instructions in Arabic. */
export const arabicInstructions: InstructionCatalogue = {
  language: 'ar',
  reviewed: undefined,
  words: {
    common: {
      yes: 'نعم',
      no: 'لا',
      true: 'صحيح',
      false: 'خطأ',
      dontKnow: 'لا أعرف',
      skip: 'تخطّي هذا السؤال',
    },
    consent: {
      title: 'قبل أن نبدأ',
      notice: [
        'ستجيب عن أسئلة: مسارك، اللغة الفرنسية، المهارات الرقمية، المهنة.',
        'هذا ليس امتحانًا. لا توجد علامة. يمكنك أن تقول «لا أعرف» في كل سؤال.',
        'تساعد الإجابات على اختيار تدريب معك. المستشار أو المستشارة يقترح. تقرّران معًا.',
        'تبقى إجاباتك على هذا الحاسوب، بدون اسمك. لا يُرسَل أي شيء.',
        'يمكنك أن تأخذ استراحة، أو تتوقف، أو ترى إجاباتك، أو تصححها، أو تطلب محوها.',
        'يمكنك أن ترفض. عندها تستمر المرافقة بدون اختبار.',
      ],
      question: 'هل توافق على الإجابة عن الأسئلة؟',
      accept: 'نعم، أوافق',
      refuse: 'لا، أفضّل أن أتحدث بدون اختبار',
      refused: [
        'تم التسجيل: لا يوجد اختبار. لا يُحفظ أي شيء آخر.',
        'تستمر المرافقة. يمكنكما التحدث معًا:',
        '– عمّا فعلته من قبل، في العمل أو في البيت أو كمتطوع؛',
        '– عن المهنة التي تجذبك وما تتطلبه كل يوم؛',
        '– عن الفرنسية: يمكن لمؤسسة قريبة أن تقترح دروسًا واختبارًا خاصًا بها؛',
        '– عن التدريبات الممكنة، والاعتراف بالخبرة (VAE)، وزيارة أو تدريب عملي.',
        'يمكنك أن تغيّر رأيك لاحقًا: يكفي أن تبدأ من جديد.',
      ],
    },
    part: {
      question: 'هل نبدأ هذا الجزء؟',
      start: 'ابدأ',
      skip: 'تخطّي هذا الجزء',
      pause: 'استراحة أولًا',
      startWith: (areas) => `ابدأ، مع إضافة: ${areas.join('، ')}`,
      expect: (count) => `حوالي ${minutes(count)}. لا يوجد وقت محدد. تتكيّف الأسئلة مع إجاباتك.`,
    },
    question: {
      picture: (description) => `صورة: ${description}`,
      progress: ({ done, atMost }) => `السؤال ${done + 1} من ${Math.max(done + 1, atMost)} على الأكثر`,
      left: (count) => `يبقى حوالي ${minutes(count)}`,
      text: 'نص للقراءة',
      page: (page, pages) => `صفحة ${page} من ${pages}`,
      readAloud: 'تم التسجيل: قُرئ السؤال بصوت عالٍ.',
      notReadAloud: 'هذا السؤال يقيس القراءة: يُقرأ بدون مساعدة.',
      undone: 'أُلغيت الإجابة الأخيرة. أجب من جديد.',
      nothingToUndo: 'لا توجد إجابة لإلغائها.',
      noted: 'حُفظت الملاحظة.',
      moreAbove: 'التتمة في الأعلى',
      moreBelow: 'التتمة في الأسفل',
    },
    how: {
      one: (count) => `رقم من 1 إلى ${count}`,
      several: (count, max) =>
        `يمكن اختيار عدة إجابات${max === undefined ? '' : `، ${max} على الأكثر`}: أرقام من 1 إلى ${count}`,
      order: (count) => `كل الأرقام (${count}) بالترتيب الصحيح`,
      match: (left, lastLetter) => `حرف من A إلى ${lastLetter} لكل رقم (${left})`,
      text: 'اكتب إجابتك',
      number: (unit) => (unit === undefined ? 'اكتب رقمًا' : `اكتب رقمًا (${unit})`),
      month: 'الشهر والسنة، مثلًا 03/2019، أو السنة فقط',
      rate: (scores) => `سطر من الجدول: ${scores.join('، ')}`,
      entries: 'أضف سطرًا أو أكّد القائمة',
    },
    refusal: {
      unknownChoice: (count) => `أجب برقم من 1 إلى ${count}.`,
      tooMany: (max) => `اختر ${max} على الأكثر.`,
      takeOne: 'اختر إجابة واحدة على الأقل.',
      orderAll: (count) => `اكتب كل الأرقام (${count}) بالترتيب، كل رقم مرة واحدة.`,
      matchAll: (left, lastLetter) => `أعطِ حرفًا من A إلى ${lastLetter} لكل رقم (${left}).`,
      number: 'اكتب رقمًا، مثلًا 12 أو 2,5.',
      range: (minimum, maximum) =>
        minimum === undefined
          ? `اكتب رقمًا حتى ${maximum}.`
          : maximum === undefined
            ? `اكتب رقمًا ابتداءً من ${minimum}.`
            : `اكتب رقمًا من ${minimum} إلى ${maximum}.`,
      month: 'اكتب الشهر والسنة، مثلًا 03/2019، أو السنة.',
      empty: 'اكتب إجابة.',
      unknownScore: (scores) => `أسطر الجدول هي ${scores.join('، ')}.`,
      unknownCommand: (typed) => `«${typed}» ليس أمرًا هنا. اكتب h للمساعدة.`,
    },
    entries: {
      none: 'القائمة فارغة.',
      count: (count) => `عدد الأسطر: ${count}`,
      add: 'أضف سطرًا',
      done: 'القائمة كاملة',
    },
    pause: {
      title: 'استراحة',
      saved: 'حُفظ كل شيء. نكمل متى أردت، اليوم أو في يوم آخر.',
      resume: 'متابعة',
      quit: 'التوقف لهذا اليوم',
      breakTitle: 'استراحة؟',
      breakProposal: (count) => `أنت تعمل منذ ${minutes(count)}. هل تريد أن تأخذ استراحة؟`,
      goOn: 'متابعة',
      rest: 'أخذ استراحة',
    },
    keys: {
      answer: 'أجب',
      choose: 'اختيار',
      take: 'تحديد',
      confirm: 'تأكيد',
      next: 'التالي',
      previous: 'الصفحة السابقة',
      grab: 'أخذ، وضع',
      match: 'ربط',
    },
  },
};
