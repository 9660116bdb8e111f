import type { PageWords } from "./page-words.ts";

export const wordsPt: PageWords = {
  ownName: "Português", languageLabel: "Idioma", skip: "Ir para o conteúdo",
  hello: (firstName, zone) => `Olá${firstName ? `, ${firstName}` : ""}. Aqui está o que lhe escrevemos, o que prometemos e para quando. Todas as horas são de ${zone}.`,
  whatWeWrote: "O que lhe escrevemos", sentAt: (time) => `Enviado ${time}`,
  promised: "O que lhe prometemos", nothingOpen: "Não há nenhuma promessa em aberto entre nós.", keptAt: (time) => `Cumprido ${time}`, dueBy: (time, owner) => `o mais tardar ${time}, ${owner}`,
  wasDue: (time) => `Era para ${time}. Devemos-lhe notícias.`, ifMoved: "Se uma hora tiver de mudar, avisamos antes de ela passar.",
  howIsIt: "Como está agora?", seesIt: (person) => `Escolha e envie. ${person ?? "A equipa"} vê de imediato.`, sorted: "Resolvido", gettingThere: "A caminho", notYet: "Ainda não",
  comment: "Quer acrescentar alguma coisa", commentHint: "Se quiser. O que escrever chega só a nós.", send: "Enviar a minha resposta",
  thanks: (person) => `Obrigado. ${person ?? "A equipa"} tem a sua resposta.`, toldAt: (answer, time) => `Respondeu-nos “${answer}” ${time}. Pode mudar.`,
  looksAfter: (company) => `Cuida de si na ${company}`, writeTo: (person) => `Escrever a ${person}`,
  yoursAlone: (until) => `Esta página é só sua, pela ligação no nosso e-mail. Funciona até ${until}.`, whatWeKeep: "O que guardamos sobre si",
  weKeep: (name, addresses, organization, messages) => `O seu nome (${name}), o seu endereço (${addresses})${organization ? `, a sua empresa (${organization})` : ""}, as ${messages} mensagens entre nós sobre este assunto, o que lhe prometemos e o que responder aqui.`,
  askUs: (address) => `Para corrigir, receber ou apagar, ${address ? `escreva para ${address}` : "responda ao nosso e-mail"}.`,
  endedTitle: "Esta ligação já não funciona", ended: "Funcionou durante algum tempo e depois foi fechada, para que mais ninguém a use. Responda ao nosso último e-mail e receberá uma nova.",
  unknownTitle: "Não encontramos esta página", unknown: "A ligação pode ter sido cortada pelo caminho. Tente outra vez a partir do nosso e-mail, ou responda-lhe e uma pessoa ajuda.",
  triedTooLong: "O seu comentário tem mais de 5.000 caracteres. Encurte-o, por favor, ou responda ao nosso e-mail.",
};
