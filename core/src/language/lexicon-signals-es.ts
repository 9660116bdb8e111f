/** Spanish: lookalikes, irony, cold complaints, threats, insults and haste. Read before the words of heat, whose single words it covers. */
export const lexiconSignalsEs = `
[heat 20 complaint 0.9 dissatisfaction 0.8 urgency 3.4 need:fix 2.8]
tiene|tienen que venir .. ahora|ya|inmediatamente|urgente
manden|envíen (a) alguien .. ahora|ya|inmediatamente|urgente
venga|vengan .. ahora|ya|inmediatamente
[heat 12 complaint 1.8 dissatisfaction 1 need:fix 2.6]
servidor|sistema|máquina|internet|red|web|caldera .. caído|caída|parado|parada|muerto
sin calefacción|luz|agua|internet|línea|servicio
no funciona nada
[heat 12 complaint 1.4 dissatisfaction 1 need:replacement 1.6]
llegó|llegaron|vino roto|rota|rotos|quebrado|quebrada|dañado|rayado
[calm]
fue|es|ha sido|era (mi|nuestra|un) (propio|propia) (error|culpa|fallo) (mío|mía)
error|culpa|fallo mío|mía|nuestro|nuestra
mi culpa|error
me equivoqué|he equivocado|confundí
qué tonto|tonta|burro|idiota|torpe|despistado|bruto soy|fui|estoy
soy un|una|muy|tan idiota|tonto|burro|desastre|torpe|despistado|inútil
perro|gato|hijo|vecino|cuñado|jefe .. idiota|tonto|imbécil|burro|payaso
de puta madre
está|quedó|es|quedo de la|puta|brutal|bestial madre|hostia|leche
puta maravilla|pasada
qué chulada|pasada|chévere|padre|bueno
joder|coño|hostia qué|que bueno|bien|chulo|rápido|bonito|buena
increíble|increíblemente bien|bueno|buena|servicio|trabajo|rápido|calidad
una maravilla
nada|no .. mal|malo|mala
mal|malo|mala tiempo|olor|aliento|memoria|racha|hora|señal
tiempo|clima|calor|frío|tráfico horrible|terrible|fatal|malo
enfermo|enferma|gripe|hospital
hasta mañana|luego|pronto|el|la|las|los|qué|cuándo|que|cuando|ahora|#|fin
más|muy|llegó|tan tarde
tarde o|para|temprano
por la|las|esta|buenas|de la tarde|tardes
por eso|esto .. tarde
respondo|contesto|escribo tarde
llevo|gestiono|atiendo|tramito .. reclamaciones|quejas
otra vez gracias|disponible|en
falta hace|hacía
hace falta que|un|una|nada
no hace falta
abogado|abogada|abogados
consumo de|eléctrico|energético|medio|bajo|mensual|energía|anual
sin|ninguna queja|quejas
no me quejo
demanda de|del mercado|alta
toda la|mala suerte
fatal|desgraciadamente destino
[calm heat -6 complaint -1 dissatisfaction -0.6]
problema|fallo|error|incidencia|asunto (ya) (está|fue|quedó|ha sido) (ya) resuelto|resuelta|solucionado|solucionada|arreglado
ya está|quedó resuelto|solucionado|arreglado|funciona
vuelve|volvió a funcionar
todo (en) orden|resuelto|solucionado|listo|bien|perfecto
[heat 30 complaint 2.2 dissatisfaction 2.4 gratitude -5]
gracias por nada
bravo .. semana|mes|otra
gracias por absolutamente|nada|hacerme|su silencio
muchas|mil gracias por nada|hacerme|su silencio|perder
bravo .. otra|otro|semana|nada|sin|por el|la
bravo|genial|fantástico|estupendo|perfecto|maravilloso|excelente|enhorabuena|felicidades|felicitaciones|bonito|qué bien .. otra vez|no funciona|nada|nadie|sin|equivocada|equivocado|roto|semanas|ignoran|esperando
genial|fantástico|estupendo|perfecto|maravilloso ahora|y no|ya|nadie|otra
enhorabuena|felicidades|felicitaciones por la|el|su|tanta|este actualización|desastre|silencio|nuevo|eficacia|gran
qué profesionales|profesionalidad|profesionalismo|eficiencia|eficacia|servicio|seriedad|organización
qué bonito|lindo|amable|gracioso|bien .. ignoren|ignorar|nadie|no
se nota|ve|así .. cuánto|cuanto|lo|cómo .. cliente|clientes|importa|importamos
el cliente es lo primero
así da gusto
vaya|menudo|menuda|valiente servicio|profesionales|atención|desastre|empresa|mierda|timo|panda
[heat 42 complaint 2.2 dissatisfaction 2.5 venting 1.5]
qué es esto
esto es (una) vergüenza|inaudito|indignante|el
ya está bien
son unos sinvergüenzas
ya basta|está
basta ya|de
no puede|puedo ser|creerlo|más
no doy crédito
no aguanto|soporto|aguantamos|lo|doy más|aguanto|soporto
estoy|estamos|me|nos (hasta|tienen) harto|harta|hartos|hasta|podrido|cansado de|el|la|las|los|podrido
estoy podrido|podrida|hinchado|hinchada|encabronado|encabronada|emputado|cabreado|cabreada|furioso|furiosa|caliente
hasta las narices|la coronilla|el gorro|los|la madre
qué falta|poca|asco|vergüenza
es el colmo
me|nos tienen|tenéis harto|harta|hartos|podrido
se|os están|estáis burlando|riendo|cachondeando
otra vez roto|rota|igual|lo|mal|caído|sin|no
[heat 28 complaint 2 dissatisfaction 1.8]
con usted|ustedes no avanzamos|avanzo|llegamos
me|nos aseguraron|garantizaron|prometieron la|el|que|una .. para|antes|entrega
# veces|citas|reparaciones|llamadas|correos|técnicos|cartas|visitas el|la|los|y|no|vino|nadie|lo|.. #|mismo|misma|nadie|sin|ninguna
# veces .. mismo|misma|nadie|no
y las tres|dos|cuatro
semanas|meses|días sin|y respuesta|noticias|nada|saber|solución
saquen|saque|dejo|sacad .. conclusiones|conclusión
juzguen|juzgue ustedes|usted
mi|este|esta|es .. tercera|cuarta|quinta|tercer|cuarto|quinto carta|correo|mensaje|reclamación|escrito|llamada
quedaron|quedó|quedan|han quedado sin respuesta|contestar|contestación
me|nos aseguraron|garantizaron|prometieron|confirmaron|aseguró|garantizó
según lo acordado|prometido
no acepto|aceptamos|aceptaré|admito|voy a aceptar
me|nos dirigiré|dirigiremos|dirijo|quejaré .. dirección|gerencia|superior|central
a su|la|vuestra dirección|gerencia|superior|casa
a pesar de|pese sus|a|mis|haber|su promesas|promesa
por última vez
tomo nota
sin (ninguna|la menor|más) explicación|explicaciones|disculpa
hasta la fecha|el día|hoy .. nada|ninguna|sin|no|nadie
no .. ninguna respuesta|noticia|explicación
[heat 14 leaving 4.2 complaint 0.8 dissatisfaction 1 neg]
sacamos|sacaremos|sacar .. licitación|concurso
a licitación
último|última pedido|compra|contrato|factura|encargo .. ustedes|vosotros|aquí
última vez que|.. compro|pido|contrato|compramos
firmamos|firmado|contratamos|contratado|fuimos|vamos|voy|iremos|iré|paso|pasamos|encontramos .. otro|otra|competencia
con|a|hacia|de otro|otra proveedor|compañía|empresa|operador|banco|tienda
otro|nuevo proveedor
licitación|licitar|concurso público
cambiar|cambio|cambiaré|cambiamos|cambiarme|cambiaremos de proveedor|compañía|banco|empresa|operador|operadora
a|con|para la competencia
no volveré|volveremos|vuelvo|renovaré|renovaremos|renovamos|compraré|compraremos|pienso|contaremos a|más|el|la|nada|volver|con|comprar|renovar
nunca más compro|compraré|vuelvo|con
pierden|perdieron|perder|perdido|perderán (a) un|una|buen|este|como cliente|clienta|buen
rescindir|rescindimos|terminar|terminamos|finalizar .. contrato|relación|colaboración
dejamos|dejaré|dejo de|.. trabajar|comprar|comprarles|ser
[heat 10 leaving 4 need:cancel 3.6 neg]
darme|darnos|me|nos|quiero|solicito|deme|denme|doy|damos|pido|dar (dar) (de) (la) (doy) baja|de baja
doy|damos|den|doy por terminada|terminado|finalizada|finalizado|concluida
darme de baja
cancelar|cancelo|cancelen|terminar|anular|finalizar .. suscripción|contrato|cuenta|membresía|abono|plan|servicio
poner|pongo fin .. suscripción|contrato
cerrar|eliminar|cierren .. cuenta
[calm]
botón|enlace|opción|menú .. cancelar|anular|eliminar (la|mi|el|tu) suscripción|cuenta|contrato|pedido
cómo|dónde|cuándo|antelación|plazo .. dar|darse|darme de baja
cuánta antelación .. dar de baja
antelación se puede dar de baja
botón|enlace|opción|menú|casilla cancelar|anular|eliminar
botón .. cancelar|suscripción
cómo|dónde|cuándo|cuánto|antelación|si|plazo .. cancelar|cancelo|anular|baja
no .. quiero|queremos|deseo|pienso cancelar|anular|cambiar|irme
no quiero|queremos|deseo cancelar|anular|darme
cambio|cambiar|cambiamos|mudamos .. dirección|oficina|domicilio|talla|color
[heat 30 goingPublic 4.2 complaint 1.2 dissatisfaction 1.4 neg]
# (mil) seguidores|suscriptores|followers|lectores
mis|nuestros (#) (mil) seguidores|suscriptores|followers
va|irá|publicaré|publicar|publico|subiré|subir|compartiré|contaré|pondré|colgaré|voy .. google|trustpilot|facebook|instagram|twitter|tiktok|redes|internet|foros|x
trustpilot|tripadvisor
reseña|reseñas|opinión|valoración|comentario|crítica negativa|negativas|mala|de|como|demoledora
reseña|opinión|valoración .. negativa|una estrella
una|1|cero sola|estrella|estrellas
redes sociales
en twitter|facebook|google|instagram|tiktok|redes|linkedin
prensa|periódico|periódicos|televisión|periodista|periodistas|noticieros|diario|radio
medios de comunicación
públicamente
hacer|haré público|pública|pública
[calm]
dejaré|dejar .. buena|excelente|gran reseña|opinión|valoración
buena|buenas|excelente|gran|positiva|mejor reseña|opinión|valoración|reseñas|crítica
prensa para|de|hidráulica aceitunas|aceite|ajos|tornillo|uvas
nota|gabinete de prensa
[heat 30 legal 4.2 complaint 1.2 dissatisfaction 1.2 neg]
mi|mis|nuestro|nuestros|nuestra abogado|abogada|abogados
un|una|con|al abogado|abogada .. contactar|hablar|contratar|denunciar|demandar
poner|pondré|dejo|dejar|consultar|hablaré .. manos|con .. abogado|abogada|abogados
acciones|medidas|vías|vía legales|judiciales|legal|judicial
denuncia|denunciar|denunciaré|denunciaremos|denunciado|demandar|demandaré|demandaremos|querella|burofax
interponer|poner|presentar .. demanda|denuncia|reclamación formal
tribunales|juicio|juez|juzgados
al|el|en|ante juzgado|juez
oficina|organización|asociación del|de consumidor|consumidores
protección|defensa de|al|del datos|consumidor
agencia española|de .. datos
ocu|facua|profeco|sernac|indecopi|aepd|condusef|consumo|rgpd
consumo responsable
hoja|hojas|libro de reclamaciones
daños y
último|ultimo plazo
incumplimiento de|del|contractual
ombudsman
[calm]
factura|entrega .. juzgado|tribunal
bajo consumo
consumo
formulario|departamento|hoja de reclamaciones|reclamación|quejas .. dónde|donde
[heat 40 abuse 4.2 venting 1]
gilipollas|imbéciles|idiotas|cabrones|subnormales|payasos|sinvergüenzas|pendejos|boludos|pelotudos|tarados|estúpidos|ladrones|estafadores|inútiles|ineptos|burros|mamones|culeros|huevones|cretinos|chorizos|desgraciados|tontos|rateros
cabrón|hijo|hijos|hijueputa de|la puta|perra
eres|es|sos|usted|sois|son (usted|ustedes|todos|un|una|unos|unas|muy|tan) (unos) imbécil|idiota|idiotas|imbéciles|payaso|sinvergüenza|pendejo|boludo|estúpido|estúpida|inútil|inútiles|inepto|tonto|tonta|tontos|ineptos|burro|burros
panda|manga|bola|partida|sarta|montón de
vete|váyanse|iros|vayan a la|tomar|freír|chingar
váyanse|vayan al carajo|diablo
cállate|cállense
chinguen|chinga|me cago
empresa|compañía|servicio de mierda
[urgency 3.4 heat 6 neg]
venir|venga|vengan|manden|mande .. ahora|ya|inmediatamente|hoy|urgente
tiene|tienen que venir .. ahora|ya|inmediatamente
urgente|urgentemente|urgencia|urge
inmediatamente|inmediato|inmediata
ya|ahora|ahorita mismo|mismito
cuanto antes
lo antes|más posible|pronto|rápido
antes|para de|las|el la|las|#
en # minutos|minuto|horas|hora
en veinte|treinta|quince|diez|media|una minutos|hora|horas
en menos de|una
sin falta
en este mismo|instante
cada minuto cuenta
no hay tiempo
[urgency 2 heat 2]
hoy mismo|sin
antes del|de viernes|lunes|martes|miércoles|jueves|mañana|mediodía|examen
para hoy|mañana|el
[calm]
envío|servicio|mensajería|modo urgente|express
no|nada|sin (es|hay|corre|corre) (nada|ninguna|tan) urgente|urgencia|prisa
no hay prisa|apuro
`;
