/** Spanish: what they need from us, and what only looks so: done, denied, supposed, names of products and buttons. */
export const lexiconNeedsEs = `
[heat 8 complaint 1.2 dissatisfaction 0.8 need:refund 3.2]
reembolso|devolución|dinero .. no|nunca .. llegado|llega|llegó|aparece|recibido
no|nunca|sin .. recibido|recibí|llegó|llegado|noticias .. reembolso|devolución|dinero
[calm]
recibí|recibido|recibimos|llegó (ya) (el|mi|la|su) reembolso|devolución
reembolso|devolución|dinero .. llegó|llegado|recibido|recibida|abonado|cayó|ingresado
recibí|recibido|recibimos|llegó|gracias|gracias por .. reembolso|devolución|cambio|reemplazo|explicación
política|condiciones|plazo|plazos|proceso de|del reembolso|devolución|devoluciones|cambio|cambios
cómo|cuánto|cuál .. reembolso|devolución|cambio|descuento .. si
código|cupón de descuento|promocional
descuento .. funcionó|aplicado|aplicó|recibido
no|sin|ningún (hace|necesito|necesitamos|quiero|es) (falta|necesario|ningún|un) que .. llamen|llame|llamarme
no .. llamen|llame|llamarme|llamarnos
no necesito|necesitamos|hace|quiero (falta) (un|una|ningún|ninguna) (hablar|reembolso|descuento|reemplazo|agente|persona) (con) (nadie|alguien|agente)
equipo|aparato|producto|artículo|unidad de|del reemplazo|repuesto|recambio
reemplazo|repuesto (ya) llegó|recibido|funciona
sin|ningún|ninguna descuento|rebaja|solución|reembolso|explicación
vale la|la pena|gracias|perfecto|ok
vale
gracias por .. llamada|explicación|solución
esperar|durante|en|tras|después la|una|de llamada
cambio|cambiar de|la dirección|oficina|domicilio|talla
[need:refund 3.4]
reembols*
devolución
devuelvan|devuélvame|devuélvanme|devuélvannos|devolverme|devolvernos|devuelva|devolver|regresen|reintegro|reintegren|reintégrenme|abónenme|abonarme
regresen|regresar|regrésenme|abonen .. dinero|importe
mi|nuestro dinero
[need:cancel 3]
cancelar|cancelo|cancelen|cancelación|anular|anulen|anulación|anulo
dar|darme|darnos de baja
la baja
[need:person 3.4]
hablar con alguien|un|una|el|la|su|algún
persona|agente|humano real|de
un|una humano|agente|responsable|supervisor|supervisora|encargado
páseme|pásenme|comuníqueme|comuníquenme|pónganme|póngame|pásame .. jefe|responsable|supervisor|encargado|gerente|superior
su|tu|el|vuestro jefe|jefa|superior|supervisor|gerente|encargado
un ser humano
[need:callback 3.4]
llámenme|llámeme|llamarme|llámame|llamadme|llámennos|llamarnos|márquenme|telefonéenme
me|nos (pueden|puede|podrían|podría|pueden) llamen|llame|llamar|llaman|llama|devuelvan
pueden|puede|podrían llamarme|llamarnos|llamar
una|su|devuélvanme|espero llamada
por teléfono
[need:fix 2.6]
venir|venga|vengan|mandar|manden|envíen .. alguien|técnico
alguien|técnico .. venir|venga|venir
reparar|reparen|reparación|arreglar|arreglen|arréglenlo|solucionar|solucionen|soluciónenlo|solución|corregir|corrijan|resolver|resuelvan
[need:explanation 2.6]
por qué
cómo es posible
explicar|explicarme|explique|expliquen|explíquenme|explíqueme|explicación
no entiendo|entendemos|comprendo
[need:status 2.6]
dónde está|están|anda|quedó
cuándo llega|llegará|estará|recibiré|recibo|sale|envían|envían|entregan|mandan|será|saldrá|despachan|recibiremos
cuándo .. pedido|envío|entrega|paquete
número|código de seguimiento|guía|rastreo
estado|estatus|seguimiento de|del
ya (lo|la) salió|enviaron|despacharon
alguna|hay novedad|noticia|novedades|noticias
[need:discount 3.2]
alguna|una|qué rebaja|rebajas
descuento|descuentos|rebaja|rebajas|compensación|bonificación|precio especial
vale de|por
precio .. # unidades|piezas|licencias
precio .. cincuenta|veinte|treinta|cien|mayor|volumen|cantidad
por|para # unidades|piezas .. precio
hacer|harían|hacen|dejan|dejarían .. precio
mejor precio
más barato|económico
[need:replacement 3.2]
mándenme|mándeme|envíenme|envíeme|manden|envíen|mandar|enviar|enviarme|mandarme|mándennos|enviadme .. otro|otra|nuevo|nueva
necesito|necesitamos|quiero .. otro|nuevo aparato|ejemplar|equipo|producto
reemplaz*|reponer|repongan|reposición
cambio del|de|por producto|otro|artículo
cambien|cámbienme|cambiármelo|cambiarlo .. otro|nuevo|producto
sustituir|sustituyan|sustitución|repuesto|recambio
`;
