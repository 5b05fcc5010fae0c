import { spanishContent } from './content/es.js';
import type { PersonCatalogue } from './person-words.js';

/** The person sheet in Spanish. */
export const spanish: PersonCatalogue = {
  language: 'es',
  reviewed: undefined,
  content: spanishContent,
  words: {
    over: 'COEPS',
    title: 'Su punto de partida',
    purpose: [
      'Esto no es un examen. No hay nota. El nivel es indicativo.',
      'Este resultado ayuda a elegir. No decide en su lugar.',
    ],
    at: (level) => level,
    atStart: () => 'está al principio del camino',
    between: (lower, upper) => `entre ${lower} y ${upper}, por confirmar juntos`,
    span: (lower, upper) => `de ${lower} a ${upper}, por precisar juntos`,
    declared: 'sin prueba: fue a la escuela en francés',
    notMeasured: 'no medido esta vez',
    quote: (text) => `«${text}»`,
    startStep: 'Inicio',
    canDo: 'Lo que ya sabe hacer',
    atTheStart: 'Está al principio del camino. Su experiencia también cuenta: hablen de ella juntos.',
    attitudes: (list) => `Sus puntos fuertes, para hablar de ellos: ${list}.`,
    next: 'Lo que viene después',
    soon: 'Pronto podrá decir',
    nothingNext: 'Ya está lejos en el camino. Siga así.',
    paths: 'Caminos para usted',
    noPath: 'Por elegir juntos en la próxima cita.',
    toCheck: 'por comprobar juntos',
    vpl: 'La VAE reconoce su experiencia con un título.',
    talk: 'Hable de ello con su consejero o consejera.',
    contest: (date) =>
      `¿No está de acuerdo con este resultado? Dígalo: se puede hablar de él y corregirlo. Puede repetir el posicionamiento a partir del ${date}.`,
    ownWords: 'Sus propias palabras',
    ownWordsOverleaf: 'Sus palabras están en la página siguiente.',
    plan: 'Su plan, decidido juntos',
    planStep: (date, text) => `Antes del ${date}: ${text}`,
    meetings: 'Sus próximas citas',
    notReviewed: 'Traducción no revisada',
    unfinished: 'No se han terminado todas las partes elegidas.',
    chart: {
      title: (test) => `${test}: su zona en el camino`,
      step: 'Etapa',
      here: 'Usted',
      inZone: 'en su zona',
      outside: 'fuera de su zona',
      asTable: 'Ver como tabla',
    },
  },
};
