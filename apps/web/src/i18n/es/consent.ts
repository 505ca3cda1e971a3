import type { Translated } from '../books.js';

export const consent = {
  'agree.title': 'Acuerdos',
  'agree.heading': 'Lo que acepté',
  'agree.lead': 'Cada frase es un sí por separado. Retirar uno tiene efecto enseguida.',
  'agree.with': 'Con {name}',
  'agree.hidden': 'Usted no puede ver cómo están estos acuerdos de esta persona.',
  'agree.on': 'Sí.',
  'agree.off': 'No.',
  'agree.ifOff': 'Si lo retira: {says}',
  'agree.turnOn': 'Decir que sí',
  'agree.turnOff': 'Retirarlo',
  'agree.given': 'Usted dijo que sí a esto.',
  'agree.withdrawn': 'Usted lo retiró. {says}',
  'agree.ledger': 'Todo lo que decidió',
  'agree.ledgerSays':
    'Primero lo más nuevo. Ninguna línea de esta lista se cambia ni se quita mientras usted esté aquí.',
  'agree.when': 'Cuándo',
  'agree.act': 'Qué',
  'agree.act.given': 'Sí',
  'agree.act.withdrawn': 'Retirado',
  'agree.to': 'Con',
  'agree.sentence': 'Frase',
  'agree.noLedger':
    'Todavía no ha decidido nada. Cuando cuente una negativa o se una a una campaña, se le preguntará.',
} satisfies Translated<'consent'>;
