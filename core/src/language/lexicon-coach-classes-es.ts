/** The families of lexicon-coach-classes.ts in Spanish, by the same names. */
export const wordClassesEs = `
we: nosotros nos nuestro nuestra nuestros nuestras
me: yo me mi mis mio mia conmigo
you: usted ustedes su sus suyo suya le les lo la te tu tus
will: voy vamos va van sera seran
could: podria podriamos podrian
it: esto eso ello este esta ese esa aqui ahi
ask: que por porque como cuando donde quien cual cuanto
but: pero sin embargo aunque sino
if: si cuando salvo
because: porque ya pues puesto asi entonces luego
never: nunca jamas siempre
no: no ni ningun ninguna ninguno nada tampoco
refuse: rechazar rechazado rechazamos denegado denegar negar negado imposible excluido prohibido agotado
understand: entender entiende entendido entienda comprender comprende saber sabe sepa saberlo conocer recordar recuerda dar cuenta enterado
think: creo cree pensar piensa pienso suponer supongo imaginar imagino esperar esperaba
say: dicho dije dijo decir explicado explique explicar expliquemos mencionado indicado indique escrito escribi repetir repito comentado aclarado informado avisado contado senalado respondido
before: antes anteriormente vez veces varias otra repetidamente ultima ultimo anterior nuevo
easy: facil sencillo simple simplemente obvio obviamente claro claramente logico evidente evidentemente naturalmente elemental comun sentido
mind: tonto tonta estupido inteligente listo novato experto expertos confundido perdido ignorante adulto cabeza cerebro escuela clase tecnico
read: leer lea leido leyo manual instrucciones guia google pagina web condiciones texto documento correo parrafo linea gafas contrato
care: atencion atentamente bien correctamente cuidado despacio escuchar molestarse detenidamente
others: todos todo mundo nadie otros otras clientes gente personas cualquiera demas alguien inquilinos viajeros
child: nino ninos abuela abuelo madre padre hijo hija bebe anos mayor jubilado sobrino
small: solo solamente pequeno pequena pequenos detalle tonteria nimiedad rasguno poco pocos unos minimo leve apenas ligero
drama: drama exagerar exagera exagerando exageracion montana tormenta grave peor fin muerto muere tragedia catastrofe problemas graves vaso agua importancia
luck: suerte afortunado agradecido agradecida contento feliz
truth: falso cierto verdad mentira correcto incorrecto pruebas prueba hechos hecho registros registro datos sistema muestran demuestra realidad verdadero
dispute: afirma pretende alega insiste discutir discusion contradecir equivocado equivoca equivocada razon acusaciones version debatir
agree: acepto acepta aceptado acordado acuerdo confirmo firmo reconocer
fault: culpa culpable responsable responsabilidad error errores fallo negligencia causa causado descuido
broke: roto rompio danado perdido borro borrado cayo
failed: olvido olvidado omitio ignoro ignorado descuidado esperado tarde dejo perdio
duty: debe deberia deberian debia tenia tiene tendria hay obligacion deber haber habria
wrongly: introdujo puso eligio selecciono dio facilito uso instalo conecto escribio relleno
calm: calmese calma calme tranquilicese tranquilo tranquila tono educacion respeto gritar grite enfadarse enfade alterarse paciencia paciente respire agresivo amenazas insultos mayusculas nervios modales
mock: enhorabuena felicidades bravo genial maravilloso vaya sorpresa oh ah pobre magnifico bola cristal magica varita lagrimas medalla corazon fascinante milagros
office: politica normativa procedimiento procedimientos conforme acuerdo segun solicitud reclamacion consulta departamento correspondiente tramitado tramite procesado registrado incidencia molestias inconvenientes ocasionadas comunicamos informamos escrito presente nota plazo terminos formulario administrativo expediente competente
label: dificil imposible mentiroso agresivo exigente desagradecido maleducado conflictivo tipo clase quejica estafador histerico caprichoso pesado problematico
can: puedo podemos puede posible disponible opcion alternativa ofrecer ofrezco proponer propongo prefiere tambien solucion cambio
maybe: quiza quizas talvez tal acaso intentar intentare ver veremos posiblemente esperemos probablemente puede lista
soon: pronto breve brevemente antes posible brevedad proximos proximas cuanto momento adelante luego enseguida
touch: contactar contacto llamar llamaremos escribir escribiremos responder respuesta informar informado avisar noticias
work: revisar revisando mirar comprobar investigar gestionar encargo tramitar
sure: garantizo garantizamos garantia prometo prometemos aseguro seguro absolutamente totalmente completamente cien ciento duda definitivamente
best: mejor todo posible esfuerzo serio importante calidad satisfaccion prioridad
sorry: lamento lamentamos siento disculpe disculpas lamentablemente desgraciadamente perdon
made: reembolsado reembolsar reembolso devolver devuelto sustituir reparado enviado enviar corregido cambiado anulado cancelado abonado
when: hoy manana lunes martes miercoles jueves viernes sabado domingo hora horas dia dias semana semanas minutos mes meses ano tarde noche
feel: enfado frustracion frustrante molesto molesta decepcion enojado rabia preocupacion estres sentir
thank: gracias agradezco favor bienvenido ayuda ayudar gusto buen
temper: harto harta basta perder tiempo ridiculo cara cansado sinceramente francamente
money: gratis gratuito coste cuesta pagar pagado precio euros dinero tarifa descuento centimos
than: comparado normal normalmente habitual medio
thing: cosa cosas algo
press: haga clic pulse boton enchufe conectar encender menu ajustes paso cable
stop: deje pare evite recuerde asegurese procure futuro proxima
number: dos tres cuatro cinco seis siete ocho nueve diez doce primera primero
be: es son era eran fue ser esta estan estaba estar ha han he hemos
do: hacer hace hizo hecho haga
they: el ella ellos ellas
all: cada toda todas muy tan tanto mucho
place: en de del al a con desde sobre para bajo junto
move: viene llega llegar sale salir pasa queda abre cierra empieza
official: informacion adicional necesario circunstancias recibir situacion comprension disposicion asimismo efecto oportuno
ours: empresa companero companera tecnico repartidor equipo almacen tienda taller proveedor transportista oficina jefe
item: pedido paquete entrega factura cuenta aplicacion aparato tarjeta pago reserva habitacion telefono puerta llave linea carta foto imagen numero nombre direccion codigo modelo mesa silla cama coche bicicleta tren vuelo billete asiento ventana pared suelo techo casa piso ascensor cocina horno nevera lavadora caldera bomba router ordenador impresora bateria cargador archivo contrasena servidor seguro comida luz gas contador zapatos chaqueta reloj libro jardin cita
yes: exactamente
`;
