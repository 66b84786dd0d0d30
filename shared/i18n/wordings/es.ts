import type { Wording } from './wording.ts';

/** Spanish. */
export const es: Wording = {
  language: 'es',
  name: 'Español',
  direction: 'ltr',
  check: 'native-check-needed',
  version: 1,
  texts: {
    'question.record': '¿Podemos guardar un registro de lo que nos has contado?',
    'words.record':
      'Escribimos lo que pasó y lo guardamos bajo llave en este portátil. Solo lo pueden leer las personas que trabajan en este proyecto. No se envía nada a nadie si no dices que sí a eso después. Puedes decir que sí ahora y cambiar de opinión.',
    'question.alert': '¿Podemos avisar a otras personas?',
    'words.alert':
      'La central puede escribir un aviso con lo que nos has contado: qué hizo esa persona, cómo es, cómo se puso en contacto. Dejamos fuera tu nombre, dónde trabajas y todo lo que apunte a ti. Llega a trabajadoras y trabajadores sexuales y a proyectos de la zona. Puedes cambiar de opinión; un aviso que ya ha salido no se puede hacer volver.',
    'question.checker': '¿Pueden saber otras personas que este número fue denunciado?',
    'words.checker':
      'La gente puede comprobar un número de teléfono o un coche antes de una cita. Si comprueban este, se les dice que fue denunciado. No se les dice por quién, dónde ni cuándo. Puedes cambiar de opinión y entonces se quita.',
    'question.policeIntelligence': '¿Puede saber la policía qué pasó, sin saber que fuiste tú?',
    'words.policeIntelligence':
      'Podemos comunicar qué hizo esa persona y cómo es. Dejamos fuera tu nombre, dónde trabajas y todo lo que apunte a ti. La policía puede usarlo para estar atenta a esa persona. La policía no puede ponerse en contacto contigo. Si encuentra una relación, nos pregunta a nosotros, nosotros te preguntamos a ti, y tú decides. Puedes cambiar de opinión; lo que ya ha salido no se puede hacer volver.',
    'question.scas': '¿Puede un equipo nacional de la policía compararlo con otros ataques, sin tu nombre?',
    'words.scas':
      'Un equipo de analistas busca a personas que atacan más de una vez. Compara cómo se hizo: qué se dijo, qué se usó, cómo se fue esa persona. No reciben tu nombre y no pueden ponerse en contacto contigo. Puedes cambiar de opinión; lo que ya ha salido no se puede hacer volver.',
    'question.callBack': 'Si la policía encuentra una relación, ¿podemos ponernos en contacto contigo?',
    'words.callBack':
      'La policía puede descubrir que la misma persona hizo daño a alguien más. Nos pregunta a nosotros, nunca a ti. Solo nos ponemos en contacto de la forma que nos dijiste que es segura, y te preguntamos qué quieres. Entonces también puedes decir que no.',
    'question.statistics': '¿Podemos contarlo en las estadísticas?',
    'words.statistics':
      'Contamos con qué frecuencia pasa, de qué tipo y en qué parte del país. Una cifra no tiene nombres ni historia. Ayuda a mostrar lo que ocurre y a pedir mejor ayuda.',
    'question.isva': '¿Quieres hablar con una persona ISVA?',
    'words.isva':
      'ISVA es una persona que asesora de forma independiente a quienes han sufrido una violación u otro daño sexual. No es policía. Trabaja para ti, es gratis y no tienes que denunciar nada. Puede acompañarte todo el tiempo que quieras.',
    'question.formalReport': '¿Quieres denunciarlo a la policía con tu nombre?',
    'words.formalReport':
      'Entonces la policía sabe quién eres. Querrá oírlo de ti y puede pedirte una declaración. Alguien de aquí puede estar contigo. Puedes parar en cualquier momento, pero la policía puede conservar lo que le hayas contado. No tienes que decidir hoy.',
    yes: 'Sí',
    no: 'No',
    later: 'Ahora no',
    'receipt.title': 'Tu nota',
    'receipt.code': 'Tu código',
    'receipt.words':
      'Con este código puedes cambiar de opinión en cualquier proyecto. Dile el código a alguien que trabaje allí. No tienes que decir por qué.',
    'receipt.keep': 'Puedes tirar esta nota. Puedes pedir otra.',
    'form.title': 'A qué he dicho que sí',
    'form.change':
      'Puedes cambiar cualquier respuesta, hoy o más tarde. Un «no» no cambia nada en la ayuda que recibes. Lo que ya ha salido no se puede hacer volver.',
    'form.sign': 'Firma',
    'form.day': 'Fecha',
    'form.witness': 'Intérprete o testigo',
    'form.open': 'Sin decidir',
    'form.until': 'Hasta',
    'form.somebody': 'Lo ha dicho otra persona por mí',
    'form.another-only': 'Otra persona ha dicho que sí. Hace falta mi propia respuesta',
    'form.wording': 'Versión',
  },
};
