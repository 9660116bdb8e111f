/** Spanish: heat, complaint and the other signals. Format: see `createLexicon
`. */
export const lexiconHeatEs = `
[calm]
formulario|departamento|hoja|libro de reclamaciones|reclamación|quejas
sin|ningún problema|problemas|prisa
no hay problema|prisa
no es urgente
nada urgente
nada mal
mensaje de error
botón de cancelar|cancelación
política de cancelación|devolución|devoluciones
[calm heat -4]
cuando pueda|puedan|tenga
funciona bien|perfectamente|de
todo bien|perfecto|correcto
[gratitude 3.2 heat -14 complaint -1.4 dissatisfaction -1.3]
muchas|muchísimas|mil gracias
muy agradecido|agradecida
le|les|te|os agradezco
agradecemos
[gratitude 2.4 heat -9 complaint -0.8 dissatisfaction -0.7]
gracias
[heat 0]
gracias de antemano
[heat -9 complaint -1.2 dissatisfaction -1.3 flip heat 12 complaint 1.2 dissatisfaction 1.6]
satisfecho|satisfecha|contento|contenta|encantado|encantada|feliz
excelente|excelentes|perfecto|perfecta|genial|estupendo|maravilloso
útil|amable
recomiendo
funciona|funcionan
[heat 38 complaint 2.1 dissatisfaction 2.3 venting 1 neg]
furioso|furiosa|indignado|indignada|indignante|indignación
vergonzoso|vergonzosa|una vergüenza
vergüenza
escándalo|escandaloso
harto|harta|hartos|hasta
hasta las narices
estoy hasta
mierda|joder|coño|puta|puto
colmo
tomadura de pelo
tomando|tomar el pelo
estafa|estafado|estafada|estafadores|robo|timo|ladrones
[heat 30 complaint 2.1 dissatisfaction 2.1 neg]
inaceptable|inadmisible|intolerable|imperdonable
no es aceptable|normal|serio|posible
ridículo|absurdo|lamentable|patético|penoso
increíble
desastre|desastroso|catástrofe
pésimo|pésima|horrible|fatal|terrible
inútil|incompetentes|incompetente|incompetencia
nunca más
enfadado|enfadada|enojado|enojada|molesto|molesta
[heat 20 complaint 1.9 dissatisfaction 2 neg]
decepcion*
descontento|descontenta|insatisfecho|insatisfecha
frustrado|frustrada|frustrante
ignorado|ignoran|ignorando
pérdida de tiempo
perder|perdiendo el|mi tiempo
mentira|mentiras|mentido|mienten
poco profesional|serio|seria
falta de respeto|seriedad|profesionalidad
mal|malo|mala
cansado|cansada de
preocupado|preocupada|preocupante
[heat 10 complaint 1.8 dissatisfaction 1 need:fix 2.6]
roto|rota|defectuoso|defectuosa|dañado|dañada|averiado|averiada
no funciona|funcionan|carga|abre|enciende|va|arranca|me deja
avería|averías
fallo|fallos|falla|fallando
error|errores
falta|faltan
equivocado|equivocada|incorrecto|incorrecta
rechazado|rechazada|rechazó
[heat 11 complaint 1.8 dissatisfaction 1.1 need:status 1]
no ha|han|he llegado|recibido
no llega|llegó|recibí
retraso|retrasos|tarde
[heat 15 complaint 1.4 dissatisfaction 1.4]
todavía no|nada|sin
aún no|nada|sin
sigo|seguimos|sigue sin|esperando
sin respuesta|noticias|contestación
nadie responde|contesta|me|nos|llama
llevo|llevamos|hace # días|semanas|meses|horas
llevo|llevamos esperando
cuántas veces
hasta cuándo
ninguna respuesta
[heat 17 complaint 1.6 dissatisfaction 1.5]
tercera|cuarta|quinta|sexta|enésima vez|llamada
tercer|cuarto|quinto|sexto correo|mensaje|mail|email|intento
# veces
# noches|días|meses seguidos|seguidas
varias|muchas veces
una y otra vez
otra vez
cada vez
siempre lo mismo
mismo problema|error
[heat 10 complaint 0.9 dissatisfaction 0.9]
segunda vez
ya he|hemos|les|le|os dicho|escrito|explicado|llamado|dije|expliqué
[heat 24 complaint 2 dissatisfaction 2]
prometieron|prometido|promesa|promesas|prometió
me|nos dijeron|aseguraron|habían|dijo
debería|deberían haber
quedaron en
nadie me|nos llamó|ha
[heat 22 complaint 1.6 dissatisfaction 1.8]
exijo|exigimos
espero una|un respuesta|explicación|solución
para eso pago|pagamos
hagan su
de una vez
[heat 30 complaint 1.8 dissatisfaction 2 venting 0.6 scorn 1]
hay alguien .. ahí|que
alguien lee|trabaja|ha
es una broma
están de broma
se están riendo
qué clase|tipo de empresa|servicio
[heat 6 complaint 0.4 dissatisfaction 0.5]
de nuevo
nuevamente
[complaint 2 dissatisfaction 0.8 heat 8 neg]
queja|quejas|quejarme|reclamación|reclamaciones|reclamar|reclamo
problema|problemas|incidencia|incidencias
`;

/** Spanish words that turn what follows. */
export const negatorsEs = "no nunca jamás sin ni ningún ninguna tampoco nada";
