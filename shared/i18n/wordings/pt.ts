import type { Wording } from './wording.ts';

/** Portuguese. */
export const pt: Wording = {
  language: 'pt',
  name: 'Português',
  direction: 'ltr',
  check: 'native-check-needed',
  version: 1,
  texts: {
    'question.record': 'Podemos guardar um registo do que nos contou?',
    'words.record':
      'Escrevemos o que aconteceu e guardamos tudo trancado neste portátil. Só quem trabalha neste projeto pode ler. Nada é enviado a ninguém se não disser “sim” a isso a seguir. Pode dizer “sim” agora e mudar de ideia.',
    'question.alert': 'Podemos avisar outras pessoas?',
    'words.alert':
      'A central pode escrever um aviso a partir do que nos contou: o que essa pessoa fez, como é, como entrou em contacto. Deixamos de fora o seu nome, onde trabalha e tudo o que aponte para si. Vai para quem faz trabalho sexual e para projetos da zona. Pode mudar de ideia; um aviso que já saiu não pode ser chamado de volta.',
    'question.checker': 'Outras pessoas podem saber que este número foi denunciado?',
    'words.checker':
      'As pessoas podem verificar um número de telefone ou um carro antes de um encontro. Se verificarem este, ficam a saber que foi denunciado. Não ficam a saber por quem, onde ou quando. Pode mudar de ideia e então é retirado.',
    'question.policeIntelligence': 'A polícia pode saber o que aconteceu, sem saber que foi consigo?',
    'words.policeIntelligence':
      'Podemos transmitir o que essa pessoa fez e como é. Deixamos de fora o seu nome, onde trabalha e tudo o que aponte para si. A polícia pode estar atenta a essa pessoa. A polícia não pode contactar consigo. Se encontrar uma ligação, pergunta-nos a nós, nós perguntamos-lhe a si, e a decisão é sua. Pode mudar de ideia; o que já saiu não pode ser chamado de volta.',
    'question.scas': 'Uma equipa nacional da polícia pode comparar com outros ataques, sem o seu nome?',
    'words.scas':
      'Uma equipa de analistas procura pessoas que atacam mais do que uma vez. Compara como foi feito: o que foi dito, o que foi usado, como a pessoa se foi embora. Não recebe o seu nome e não pode contactar consigo. Pode mudar de ideia; o que já saiu não pode ser chamado de volta.',
    'question.callBack': 'Se a polícia encontrar uma ligação, podemos entrar em contacto consigo?',
    'words.callBack':
      'A polícia pode descobrir que a mesma pessoa fez mal a mais alguém. Pergunta-nos a nós, nunca a si. Só entramos em contacto da forma que nos disse ser segura, e perguntamos o que quer. Nessa altura ainda pode dizer “não”.',
    'question.statistics': 'Podemos contar isto nas estatísticas?',
    'words.statistics':
      'Contamos com que frequência isto acontece, de que tipo e em que parte do país. Um número não tem nomes nem história. Ajuda a mostrar o que se passa e a pedir melhor ajuda.',
    'question.isva': 'Gostaria de falar com uma pessoa ISVA?',
    'words.isva':
      'ISVA é uma pessoa que aconselha, de forma independente, quem foi violado ou sofreu violência sexual. Não é da polícia. Trabalha para si, é gratuito e não tem de denunciar nada. Pode estar ao seu lado o tempo que quiser.',
    'question.formalReport': 'Quer apresentar queixa à polícia com o seu nome?',
    'words.formalReport':
      'Então a polícia sabe quem é. Vai querer ouvir de si o que aconteceu e pode pedir uma declaração. Alguém daqui pode estar consigo. Pode parar a qualquer momento, mas a polícia pode guardar o que lhe contou. Não tem de decidir hoje.',
    yes: 'Sim',
    no: 'Não',
    later: 'Agora não',
    'receipt.title': 'A sua nota',
    'receipt.code': 'O seu código',
    'receipt.words': 'Com este código pode mudar de ideia em qualquer projeto. Diga o código a quem lá trabalha. Não tem de dizer porquê.',
    'receipt.keep': 'Pode deitar esta nota fora. Pode pedir outra.',
    'form.title': 'Com que concordei',
    'form.change':
      'Pode mudar qualquer resposta, hoje ou mais tarde. Um “não” não muda nada na ajuda que recebe. O que já saiu não pode ser chamado de volta.',
    'form.sign': 'Assinatura',
    'form.day': 'Data',
    'form.witness': 'Intérprete ou testemunha',
    'form.open': 'Por decidir',
    'form.until': 'Até',
    'form.somebody': 'Dito por outra pessoa por mim',
    'form.another-only': 'Outra pessoa disse que sim. É preciso a minha própria resposta',
    'form.wording': 'Versão',
  },
};
