import type { InstructionCatalogue } from './instruction-words.js';

const minutes = (count: number) => (count <= 1 ? 'un minuto' : `${count} minutos`);

/** Instructions in Spanish. */
export const spanishInstructions: InstructionCatalogue = {
  language: 'es',
  reviewed: undefined,
  words: {
    common: {
      yes: 'Sí',
      no: 'No',
      true: 'Verdadero',
      false: 'Falso',
      dontKnow: 'No lo sé',
      skip: 'Saltar esta pregunta',
    },
    consent: {
      title: 'Antes de empezar',
      notice: [
        'Va a responder a preguntas: su recorrido, el francés, lo digital, el oficio.',
        'No es un examen. No hay nota. Puede decir «no lo sé» en cada pregunta.',
        'Las respuestas sirven para elegir con usted una formación. La persona que le orienta propone. Ustedes deciden juntos.',
        'Sus respuestas se quedan en este ordenador, sin su nombre. No se envía nada.',
        'Puede hacer una pausa, parar, ver sus respuestas, corregirlas o pedir que se borren.',
        'Puede decir que no. El acompañamiento sigue entonces sin el test.',
      ],
      question: '¿Está de acuerdo en responder a las preguntas?',
      accept: 'Sí, estoy de acuerdo',
      refuse: 'No, prefiero hablar sin hacer el test',
      refused: [
        'Anotado: no hay test. No se guarda nada más.',
        'El acompañamiento sigue. Pueden hablar juntos:',
        '– de lo que ya ha hecho, en el trabajo, en casa o como voluntario o voluntaria;',
        '– del oficio que le atrae y de lo que pide cada día;',
        '– del francés: una entidad cercana puede ofrecer un curso y su propio test;',
        '– de las formaciones posibles, de la validación de la experiencia (VAE), de una visita o de unas prácticas.',
        'Puede cambiar de opinión más tarde: basta con empezar de nuevo.',
      ],
    },
    part: {
      question: '¿Empezamos esta parte?',
      start: 'Empezar',
      skip: 'Saltar esta parte',
      pause: 'Hacer antes una pausa',
      startWith: (areas) => `Empezar, y además: ${areas.join(', ')}`,
      expect: (count) =>
        `Unos ${minutes(count)}. No hay límite de tiempo. Las preguntas se adaptan a sus respuestas.`,
    },
    question: {
      picture: (description) => `Imagen: ${description}`,
      progress: ({ done, atMost }) => `Pregunta ${done + 1} de ${Math.max(done + 1, atMost)} como máximo`,
      left: (count) => `quedan unos ${minutes(Math.max(1, Math.round(count)))}`,
      text: 'Texto para leer',
      page: (page, pages) => `página ${page} de ${pages}`,
      readAloud: 'Anotado: pregunta leída en voz alta.',
      notReadAloud: 'Esta pregunta mide la lectura: se lee a solas.',
      undone: 'La última respuesta queda anulada. Responda de nuevo.',
      nothingToUndo: 'No hay respuesta que anular.',
      noted: 'La nota está guardada.',
      moreAbove: 'sigue arriba',
      moreBelow: 'sigue abajo',
    },
    how: {
      one: (count) => `Un número del 1 al ${count}`,
      several: (count, max) =>
        `Varias respuestas posibles${max === undefined ? '' : `, ${max} como máximo`}: números del 1 al ${count}`,
      order: (count) => `Los ${count} números en el orden correcto`,
      match: (left, lastLetter) =>
        `Una letra de la A a la ${lastLetter} para cada uno de los ${left} números`,
      text: 'Escriba su respuesta',
      number: (unit) => (unit === undefined ? 'Escriba un número' : `Escriba un número (${unit})`),
      month: 'Mes y año, por ejemplo 03/2019, o solo el año',
      rate: (scores) => `Una línea de la tabla: ${scores.join(', ')}`,
      entries: 'Añada una línea o confirme la lista',
    },
    refusal: {
      unknownChoice: (count) => `Responda con un número del 1 al ${count}.`,
      tooMany: (max) => `Elija ${max} como máximo.`,
      takeOne: 'Elija al menos una respuesta.',
      orderAll: (count) => `Dé los ${count} números en orden, cada uno una vez.`,
      matchAll: (left, lastLetter) =>
        `Dé una letra de la A a la ${lastLetter} a cada uno de los ${left} números.`,
      number: 'Escriba un número, por ejemplo 12 o 2,5.',
      range: (minimum, maximum) =>
        minimum === undefined
          ? `Escriba un número hasta ${maximum}.`
          : maximum === undefined
            ? `Escriba un número a partir de ${minimum}.`
            : `Escriba un número de ${minimum} a ${maximum}.`,
      month: 'Escriba un mes y un año, por ejemplo 03/2019, o un año.',
      empty: 'Escriba una respuesta.',
      unknownScore: (scores) => `La tabla tiene las líneas ${scores.join(', ')}.`,
      unknownCommand: (typed) => `«${typed}» no es una orden aquí. Escriba h para ver la ayuda.`,
    },
    entries: {
      none: 'La lista está vacía.',
      count: (count) => (count === 1 ? '1 línea' : `${count} líneas`),
      add: 'Añadir una línea',
      done: 'La lista está completa',
    },
    pause: {
      title: 'Pausa',
      saved: 'Todo está guardado. Seguimos cuando quiera, hoy u otro día.',
      resume: 'Seguir',
      quit: 'Parar por hoy',
      breakTitle: '¿Una pausa?',
      breakProposal: (count) => `Lleva trabajando ${minutes(count)}. ¿Quiere hacer una pausa?`,
      goOn: 'Continuar',
      rest: 'Hacer una pausa',
    },
    keys: {
      answer: 'Responder',
      choose: 'elegir',
      take: 'marcar',
      confirm: 'confirmar',
      next: 'seguir',
      previous: 'página anterior',
      grab: 'tomar, dejar',
      match: 'unir',
    },
  },
};
