import type { PageWords } from "./page-words.ts";

export const wordsEs: PageWords = {
  ownName: "Español", languageLabel: "Idioma", skip: "Ir al contenido",
  hello: (firstName, zone) => `Hola${firstName ? `, ${firstName}` : ""}: aquí está lo que le escribimos, lo que le prometimos y para cuándo. Todas las horas son de ${zone}.`,
  whatWeWrote: "Lo que le escribimos", sentAt: (time) => `Enviado ${time}`,
  promised: "Lo que le prometimos", nothingOpen: "No hay ninguna promesa pendiente entre nosotros.", keptAt: (time) => `Cumplido ${time}`, dueBy: (time, owner) => `a más tardar ${time}, ${owner}`,
  wasDue: (time) => `Era para ${time}. Le debemos noticias.`, ifMoved: "Si una hora tiene que cambiar, se lo diremos antes de que pase.",
  howIsIt: "¿Cómo va ahora?", seesIt: (person) => `Elija y envíe. ${person ?? "El equipo"} lo ve enseguida.`, sorted: "Resuelto", gettingThere: "Va por buen camino", notYet: "Todavía no",
  comment: "¿Quiere añadir algo?", commentHint: "Si lo desea. Lo que escriba llega solo a nosotros.", send: "Enviar mi respuesta",
  thanks: (person) => `Gracias. ${person ?? "El equipo"} tiene su respuesta.`, toldAt: (answer, time) => `Nos respondió «${answer}» ${time}. Puede cambiarlo.`,
  looksAfter: (company) => `Le atiende en ${company}`, writeTo: (person) => `Escribir a ${person}`,
  yoursAlone: (until) => `Esta página es solo suya, por el enlace de nuestro correo. Funciona hasta el ${until}.`, whatWeKeep: "Lo que guardamos sobre usted",
  weKeep: (name, addresses, organization, messages) => `Su nombre (${name}), su dirección (${addresses})${organization ? `, su empresa (${organization})` : ""}, los ${messages} mensajes entre nosotros sobre este asunto, lo que le prometimos y lo que responda aquí.`,
  askUs: (address) => `Para corregirlo, recibirlo o borrarlo, ${address ? `escriba a ${address}` : "responda a nuestro correo"}.`,
  endedTitle: "Este enlace ya no funciona", ended: "Funcionó un tiempo y después se cerró para que nadie más lo use. Responda a nuestro último correo y recibirá uno nuevo.",
  unknownTitle: "No encontramos esta página", unknown: "Puede que el enlace se cortara por el camino. Pruebe otra vez desde nuestro correo, o respóndalo y le ayudará una persona.",
  triedTooLong: "Su comentario pasa de 5.000 caracteres. Acórtelo, por favor, o responda a nuestro correo.",
};
