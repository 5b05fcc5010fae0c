import type { InstructionCatalogue } from './instruction-words.js';

const minutes = (count: number) => (count <= 1 ? 'um minuto' : `${count} minutos`);

/** Instructions in Portuguese. */
export const portugueseInstructions: InstructionCatalogue = {
  language: 'pt',
  reviewed: undefined,
  words: {
    common: {
      yes: 'Sim',
      no: 'Não',
      true: 'Verdadeiro',
      false: 'Falso',
      dontKnow: 'Não sei',
      skip: 'Passar esta pergunta',
    },
    consent: {
      title: 'Antes de começar',
      notice: [
        'Vai responder a perguntas: o seu percurso, o francês, o digital, a profissão.',
        'Não é um exame. Não há nota. Pode dizer «não sei» em cada pergunta.',
        'As respostas servem para escolher consigo uma formação. A pessoa que o orienta propõe. Decidem em conjunto.',
        'As suas respostas ficam neste computador, sem o seu nome. Nada é enviado.',
        'Pode fazer uma pausa, parar, ver as suas respostas, corrigi-las ou pedir que sejam apagadas.',
        'Pode recusar. O acompanhamento continua então sem o teste.',
      ],
      question: 'Está de acordo em responder às perguntas?',
      accept: 'Sim, estou de acordo',
      refuse: 'Não, prefiro falar sem fazer o teste',
      refused: [
        'Está anotado: não há teste. Nada mais fica guardado.',
        'O acompanhamento continua. Podem falar em conjunto:',
        '– do que já fez, no trabalho, em casa ou como voluntário ou voluntária;',
        '– da profissão que o atrai e do que ela pede todos os dias;',
        '– do francês: um organismo próximo pode propor um curso e o seu próprio teste;',
        '– das formações possíveis, da validação da experiência (VAE), de uma visita ou de um estágio.',
        'Pode mudar de ideias mais tarde: basta começar de novo.',
      ],
    },
    part: {
      question: 'Começamos esta parte?',
      start: 'Começar',
      skip: 'Passar esta parte',
      pause: 'Fazer uma pausa antes',
      startWith: (areas) => `Começar, e ainda: ${areas.join(', ')}`,
      expect: (count) =>
        `Cerca de ${minutes(count)}. Não há limite de tempo. As perguntas adaptam-se às suas respostas.`,
    },
    question: {
      picture: (description) => `Imagem: ${description}`,
      progress: ({ done, atMost }) => `Pergunta ${done + 1} de ${Math.max(done + 1, atMost)} no máximo`,
      left: (count) => `ainda cerca de ${minutes(Math.max(1, Math.round(count)))}`,
      text: 'Texto para ler',
      page: (page, pages) => `página ${page} de ${pages}`,
      readAloud: 'Anotado: pergunta lida em voz alta.',
      notReadAloud: 'Esta pergunta mede a leitura: lê-se sem ajuda.',
      undone: 'A última resposta foi anulada. Responda de novo.',
      nothingToUndo: 'Não há resposta para anular.',
      noted: 'A nota está guardada.',
      moreAbove: 'continua acima',
      moreBelow: 'continua abaixo',
    },
    how: {
      one: (count) => `Um número de 1 a ${count}`,
      several: (count, max) =>
        `Várias respostas possíveis${max === undefined ? '' : `, ${max} no máximo`}: números de 1 a ${count}`,
      order: (count) => `Os ${count} números pela ordem certa`,
      match: (left, lastLetter) => `Uma letra de A a ${lastLetter} para cada um dos ${left} números`,
      text: 'Escreva a sua resposta',
      number: (unit) => (unit === undefined ? 'Escreva um número' : `Escreva um número (${unit})`),
      month: 'Mês e ano, por exemplo 03/2019, ou só o ano',
      rate: (scores) => `Uma linha da grelha: ${scores.join(', ')}`,
      entries: 'Acrescente uma linha ou confirme a lista',
    },
    refusal: {
      unknownChoice: (count) => `Responda com um número de 1 a ${count}.`,
      tooMany: (max) => `Escolha ${max} no máximo.`,
      takeOne: 'Escolha pelo menos uma resposta.',
      orderAll: (count) => `Dê os ${count} números por ordem, cada um uma vez.`,
      matchAll: (left, lastLetter) => `Dê uma letra de A a ${lastLetter} a cada um dos ${left} números.`,
      number: 'Escreva um número, por exemplo 12 ou 2,5.',
      range: (minimum, maximum) =>
        minimum === undefined
          ? `Escreva um número até ${maximum}.`
          : maximum === undefined
            ? `Escreva um número a partir de ${minimum}.`
            : `Escreva um número de ${minimum} a ${maximum}.`,
      month: 'Escreva um mês e um ano, por exemplo 03/2019, ou um ano.',
      empty: 'Escreva uma resposta.',
      unknownScore: (scores) => `A grelha tem as linhas ${scores.join(', ')}.`,
      unknownCommand: (typed) => `«${typed}» não é um comando aqui. Escreva h para ver a ajuda.`,
    },
    entries: {
      none: 'A lista está vazia.',
      count: (count) => (count === 1 ? '1 linha' : `${count} linhas`),
      add: 'Acrescentar uma linha',
      done: 'A lista está completa',
    },
    pause: {
      title: 'Pausa',
      saved: 'Tudo está guardado. Continuamos quando quiser, hoje ou noutro dia.',
      resume: 'Continuar',
      quit: 'Parar por hoje',
      breakTitle: 'Uma pausa?',
      breakProposal: (count) => `Está a trabalhar há ${minutes(count)}. Quer fazer uma pausa?`,
      goOn: 'Continuar',
      rest: 'Fazer uma pausa',
    },
    keys: {
      answer: 'Responder',
      choose: 'escolher',
      take: 'marcar',
      confirm: 'confirmar',
      next: 'seguinte',
      previous: 'página anterior',
      grab: 'pegar, pousar',
      match: 'ligar',
    },
  },
};
