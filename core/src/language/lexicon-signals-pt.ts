/** Portuguese: lookalikes, irony, cold complaints, threats, insults and haste. Read before the words of heat, whose single words it covers. */
export const lexiconSignalsPt = `
[heat 20 complaint 0.9 dissatisfaction 0.8 urgency 3.4 need:fix 2.8]
tem|têm|precisa de|que vir .. agora|já|imediatamente|urgente
mandem|enviem alguém .. agora|já|imediatamente|urgente
[heat 12 complaint 1.8 dissatisfaction 1 need:fix 2.6]
servidor|sistema|site|máquina|internet|rede|caldeira .. caiu|abaixo|parado|parada|morto|fora
sem aquecimento|luz|água|internet|sinal|rede
não funciona nada
[heat 12 complaint 1.4 dissatisfaction 1 need:replacement 1.6]
chegou|chegaram|veio partido|partida|quebrado|quebrada|partidos|rachado|riscado|danificado
[calm]
fui|foi eu|culpa|erro que|minha|meu|meus errei|.. errei
fui eu que
erro|culpa|falha meu|minha|nosso|nossa
meu|minha (próprio|própria) erro|culpa
me enganei|confundi
enganei me
que|como burro|burra|idiota|tonto|tonta|estúpido|parvo que|eu|sou|fui
sou um|uma|muito|tão idiota|burro|tonto|burra|desastre|parvo
cão|cachorro|gato|filho|vizinho|cunhado|chefe .. idiota|burro|imbecil|palhaço
porra|caralho|merda|puta que|de|ficou|é bom|lindo|top|rápido|legal|massa
do caralho
foda demais|pra|de
incrível|incrivelmente bom|boa|serviço|trabalho|bem|rápido|atendimento
nada|não (é|está|foi) (nada) mau|mal|má|ruim
mau|mal|má|ruim tempo|cheiro|cheiros|hálito|memória|sinal|olhado
tempo|trânsito|clima|calor horrível|terrível|péssimo
os miseráveis
doente|gripe|hospital
não .. me queixo|reclamo
cuido|trato|gerencio .. reclamações|queixas
mais uma vez obrigado|obrigada|grato
outra|mais vez obrigado|obrigada
falta de|pouco tempo
não falta|faltam nada
faz falta
advogado|advogada|advogados
sem|nenhuma queixa|reclamação|queixas|reclamações
justiça seja
golpe de
partido político|de|do
já agora uma|queria|aproveito
ligação .. nova|wifi
[calm heat -6 complaint -1 dissatisfaction -0.6]
problema|avaria|erro|questão (já) (está|foi|ficou) (já) resolvido|resolvida|solucionado|corrigido
já (está|foi|ficou) resolvido|resolvida
voltou|voltaram a funcionar
tudo (já) certo|resolvido|bem|ótimo|em (ordem)
[heat 30 complaint 2.2 dissatisfaction 2.4 gratitude -5]
obrigado|obrigada|valeu por nada
obrigado|obrigada|valeu por (absolutamente) nada|me|perderem|este|esse
muito obrigado|obrigada por nada|me
bravo .. mais|semana|nada|outra
bravo|ótimo|perfeito|maravilha|excelente|fantástico|genial|parabéns|lindo|que bom|boa .. mais uma|outra vez|não funciona|nada|ninguém|errada|errado|semanas|ignoram|ignorarem|de novo
ótimo|perfeito|maravilha|excelente|fantástico|lindo agora|e
parabéns pela|pelo|por atualização|bagunça|desastre|silêncio|novo|serviço|incompetência|eficiência|tanta|essa|esse
que profissionalismo|profissionais|eficiência|eficácia|serviço|seriedade|organização|rapidez
que lindo|bonito|amável|gentil|engraçado|giro|querido|fofo ignorarem|ignorar|.. ignorarem|ignoram|não|ninguém
dá para ver|perceber
nota|vê se|como (logo) (o|como|quanto) cliente
o cliente (está|é|vem) .. primeiro|importa|lugar|rei
belo|bela|lindo|grande serviço|atendimento|trabalho|porcaria|trampo
assim dá gosto
continuem assim
[heat 42 complaint 2.2 dissatisfaction 2.5 venting 1.5]
o que é isto|isso
isto|isso é uma vergonha|um absurdo
estão brincando|brincar
inadmissível isso
chega de|semanas|dessa|disso|já|basta|nada|é
já chega|basta
basta de|já
não é possível (isso|isto|que)
não (pode|dá) ser|acredito|mais
não acredito
não aguento|aguentamos|suporto|dá (mais)
saco cheio
cheio de vocês|disto|disso|esperar
estou|estamos (de|muito|tão|pelos|mesmo) saco|farto|farta|fartos|cheio|puto|puta|irado|revoltado|cabelos|passada|possesso|p
farto|farta|fartos de|disto|disso
pelos cabelos
que vergonha|palhaçada|absurdo|nojo|descaso|bagunça
é o cúmulo
é um absurdo
isso|isto é palhaçada|ridículo|brincadeira|absurdo|inadmissível
vocês|estão brincando|de|gozando
avariou|quebrou|parou outra|de vez|novo
[heat 28 complaint 2 dissatisfaction 1.8]
consigo não avançamos|avanço
garantiram me|nos a|o|que|uma
me|nos garantiram a|o|que|uma
# vezes|marcações|reparações|ligações|emails|técnicos|cartas|visitas|consertos|agendamentos a|o|e|nas|ninguém|mesma|mesmo|.. #|ninguém|mesma|sem
e nas # não|ninguém
semanas|meses|dias sem|e|de resposta|notícias|nada|silêncio|retorno
tirem|deixo|tire .. conclusões
esta|este|é .. minha|meu|nossa terceira|quarta|quinta|terceiro|quarto carta|email|mensagem|contato|contacto
ficaram|ficou|permanecem sem resposta|retorno
primeiras|primeiros ficaram|.. sem
garantiram|asseguraram|prometeram|confirmaram (me|nos|que|a)
me|nos garantiram|asseguraram|prometeram
conforme combinado|prometido
não aceito|aceitamos|aceitarei|admito|vou aceitar
vou|vamos|irei dirigir|recorrer|escrever|reclamar .. administração|direção|diretoria|gerência|matriz
à|a|com vossa|sua|a administração|direção|diretoria|gerência
apesar de|das|dos|da .. promessas|promessa|contatos|contactos|terem|compromisso
pela última vez
registo|registro a|que|aqui
sem (qualquer|nenhuma|uma) explicação|satisfação|desculpa|justificativa|justificação
até hoje|agora|ao .. nada|nenhuma|não|sem|ninguém
consigo|com não|você|vocês não .. avançamos|adianta
consigo não
[heat 14 leaving 4.2 complaint 0.8 dissatisfaction 1 neg]
última|último encomenda|compra|pedido|contrato|fatura .. convosco|vocês|aqui|vossa
última vez que|.. compro|encomendo|peço
fechamos|assinamos|assinámos|contratamos|contratámos|mudamos|mudámos|vamos|fomos|encontrámos .. outro|outra|concorrência|concorrente
com|para|a um|outro|outra fornecedor|empresa|operadora|loja|banco|parceiro
outro|novo fornecedor
abrir|abrimos|lançar|lançamos concurso|licitação|concorrência|edital
licitação|licitar
mudar|mudo|mudarei|trocar|troco|mudamos|mudaremos de fornecedor|operadora|banco|empresa
para|na|à|da concorrência|concorrente
não volto|voltarei|renovo|renovaremos|compro|comprarei|compraremos|voltaremos|renovarei|encomendo (a|mais|o|mas|nunca)
nunca mais compro|comprarei|volto|encomendo|peço
perder|perderam|perdem|perdeu um|uma|este|essa|o cliente|bom
rescindir|encerrar|terminar|encerramos .. relação|parceria|colaboração
deixo|deixamos|vou deixar de|ser cliente|comprar|ser
[heat 10 leaving 4 need:cancel 3.6 neg]
cancelar|cancelem|cancelo|rescindir|encerrar|terminar|anular|rescindo|cancele .. assinatura|contrato|conta|plano|subscrição|adesão|serviço
ponho|pôr|dou|damos|colocar fim|por .. assinatura|contrato|subscrição|terminada
solicito|peço|quero|confirmem .. cancelamento|rescisão
encerrem|fechem|excluam|apaguem .. conta
[calm]
botão|link|opção|menu .. cancelar|anular|excluir (a|o|minha) assinatura|conta|contrato|pedido
prazo|aviso|como|onde|quando .. rescindir|cancelar (o|a|um) contrato|assinatura|plano
aviso para rescindir|cancelar (o) contrato|assinatura
botão|link|opção|menu cancelar|anular|excluir
prazo|aviso|condições|multa|política|taxa .. rescindir|rescisão|cancelar|cancelamento
como|onde|quando|se (é|posso|faço|se) .. cancelar|cancelo|rescindir|anular
não quero|queremos|pretendo|desejo cancelar|rescindir|anular|mudar
mudamos|mudar|mudei|mudança|trocar .. escritório|endereço|morada|casa|tamanho
[heat 30 goingPublic 4.2 complaint 1.2 dissatisfaction 1.4 neg]
# (mil) seguidores|inscritos|leitores
meus|nossos (#) (mil) seguidores|inscritos
vai|vou|publico|publicarei|publicar|postar|posto|colocar|partilhar|compartilhar|contar|coloco .. google|trustpilot|facebook|instagram|twitter|tiktok|redes|internet|reclame|x
trustpilot|tripadvisor
reclame aqui
portal da queixa
consumidor gov
avaliação|avaliações|crítica|comentário|resenha negativa|negativas|má|péssima|de|ruim|demolidora
uma|1|zero (só) estrela|estrelas
redes sociais
no|na|nas|pelo twitter|facebook|google|instagram|imprensa|televisão|tiktok|jornal|mídia
imprensa|jornais|jornal|jornalista|jornalistas|televisão|mídia
publicamente
tornar|tornarei público|pública
expor vocês|isso|isto
[calm]
boa|ótima|excelente|positiva|bela avaliação|crítica|resenha
assessoria de imprensa
prensa para
[heat 30 legal 4.2 complaint 1.2 dissatisfaction 1.2 neg]
meu|minha|meus|nosso|nossos|nossa advogado|advogada|advogados
um|com|ao|a advogado|advogada .. contactar|contatar|processar|acionar
falar|acionar|procurar|consultar|contratar .. advogado|advogada
ação|acção|medidas|ações|vias|via judicial|legal|legais|judiciais
processar|processo|processá judicial|los|vocês|por
processar
entrar|entrarei|vou na|com|à|para .. justiça|processo|tribunal|ação
na|à justiça
tribunal|juizado|juiz|julgados
pequenas causas
julgado de paz
deco|procon|anpd|cnpd|asae|anatel|lgpd|rgpd|senacon|anacom|aneel
livro de reclamações|amarelo
comissão|autoridade|proteção nacional|de|do .. dados|consumidor
defesa do consumidor
proteção de|do dados|consumidor
queixa crime|formal
boletim de
notificação extrajudicial
indemnização|indenização
danos morais
último prazo|aviso
prazo final
incumprimento|descumprimento
[calm]
fatura|nota|entrega .. tribunal|juizado
[heat 40 abuse 4.2 venting 1]
idiotas|imbecis|burros|estúpidos|cabrões|otários|palhaços|incompetentes|ladrões|vigaristas|golpistas|parvos|aldrabões|bandidos|babacas|trouxas|cretinos|inúteis|canalhas|vagabundos|atrasados|bestas|incapazes|caloteiros|picaretas
cabrão|arrombado|filho|filhos|fdp da puta|mãe
filhos|filho da|de puta
és|é|são|você|vocês|seu|sua|seus (é|são|um|uma|uns|todos|tão|muito) (um|uns|uma|todos|tão) idiota|imbecil|burro|burra|estúpido|otário|palhaço|parvo|inútil|incompetente|idiotas
bando|cambada|corja|quadrilha|súcia de
vai|vão|vá para|pra|se|tomar|à (o|no) foder|merda|cu|caralho|inferno
vai se foder
vão se|à|pro foder|merda|inferno
cala|calem a boca
empresa|serviço|loja de merda|bosta
[urgency 3.4 heat 6 neg]
vir|venha|venham|mandem|mande .. agora|já|imediatamente|hoje
tem|têm de|que vir .. agora|já|imediatamente
urgente|urgentemente|urgência
imediatamente|imediato|imediata
agora mesmo
para|pra ontem|já|agora
o mais rápido|depressa|rapidamente|breve
quanto antes
antes das|da|do # (h|horas)
antes das|do|da 14h|meio|meia
até às|as #
em # minutos|minuto|horas|hora
em vinte|trinta|quinze|dez|meia|uma|poucos minutos|hora|horas
daqui a # minutos|horas
daqui a
em menos de|duma|uma
dentro de|duma # minutos|horas|hora
cada minuto conta
sem falta
não há tempo
[urgency 2 heat 2]
hoje mesmo|ainda
ainda hoje
até amanhã|sexta|segunda|terça|quarta|quinta|hoje
antes de|da|do sexta|amanhã|exame|auditoria
[calm]
envio|entrega|serviço|modo urgente|expresso|express
não|nada|sem (é|há|tem|de) (nada|nenhuma|tão) urgente|urgência|pressa
`;
