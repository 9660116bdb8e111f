/** Portuguese: heat, complaint and the other signals. Format: see `createLexicon`. */
export const lexiconHeatPt = `
[calm]
formulário|livro|departamento de reclamações|reclamação
sem problema|problemas|pressa
não há problema|pressa
não é urgente
nada urgente|mau|mal
mensagem de erro
botão cancelar|de
política de cancelamento|devolução
[calm heat -4]
quando puder|puderem
funciona bem|perfeitamente
tudo bem|certo|ótimo
[gratitude 3.2 heat -14 complaint -1.4 dissatisfaction -1.3]
muito|muitíssimo obrigado|obrigada
agradeço imenso|muito|desde
muito grato|grata
[gratitude 2.4 heat -9 complaint -0.8 dissatisfaction -0.7]
obrigado|obrigada|grato|grata|agradeço|agradecemos
valeu
[heat 0]
obrigado|obrigada desde já
desde já agradeço
[heat -9 complaint -1.2 dissatisfaction -1.3 flip heat 12 complaint 1.2 dissatisfaction 1.6]
satisfeito|satisfeita|contente|feliz|encantado
excelente|ótimo|ótima|perfeito|perfeita|maravilhoso
útil|simpático|prestável
recomendo
funciona|funcionam
[heat 38 complaint 2.1 dissatisfaction 2.3 venting 1 neg]
furioso|furiosa|indignado|indignada|revoltado|revoltada
vergonha|vergonhoso|vergonhosa
escândalo|escandaloso
farto|farta|fartos
cúmulo
merda|porra|caralho
gozar com|comigo
burla|golpe|roubo|ladrões|burlado|enganado|enganada
palhaçada
[heat 30 complaint 2.1 dissatisfaction 2.1 neg]
inaceitável|inadmissível|intolerável|indesculpável
não é aceitável|normal|possível|sério
ridículo|absurdo|lamentável|patético
incrível
desastre|catástrofe
péssimo|péssima|horrível|terrível
inútil|incompetente|incompetentes|incompetência
nunca mais
zangado|zangada|chateado|chateada|irritado|irritada
descaso|desrespeito|falta de respeito
[heat 20 complaint 1.9 dissatisfaction 2 neg]
desapontad*
desilud*
decepcion*
descontente|insatisfeito|insatisfeita
frustrado|frustrada|frustrante
ignorado|ignoram|ignorando
perda de tempo
mentira|mentiras|mentiram
pouco profissional
mau|má|ruim|mal
cansado|cansada de
preocupado|preocupada|preocupante
[heat 10 complaint 1.8 dissatisfaction 1 need:fix 2.6]
partido|quebrado|quebrada|avariado|avariada|danificado|danificada|defeito|defeituoso
não funciona|funcionam|abre|liga|carrega|arranca|consigo
avaria|avarias
falha|falhas|falhou
erro|erros
falta|faltam
errado|errada|incorreto|incorreta
recusado|recusada|rejeitado|rejeitou
[heat 11 complaint 1.8 dissatisfaction 1.1 need:status 1]
não chegou|chega|recebi|recebemos|foi
atraso|atrasos|atrasado|atrasada
[heat 15 complaint 1.4 dissatisfaction 1.4]
ainda não|nada|sem
continuo|continuamos|continua sem|à
sem resposta|notícias
ninguém responde|respondeu|atende|liga|me|nos
há # dias|semanas|meses|horas
há|faz mais de
à espera há|desde
esperando há|desde|faz
quantas vezes
até quando
nenhuma resposta
[heat 17 complaint 1.6 dissatisfaction 1.5]
terceira|quarta|quinta|sexta|enésima vez|mensagem|chamada|noite
terceiro|quarto|quinto email|e|contacto|contato
# vezes
# noites|dias|meses seguidos|seguidas
várias|muitas|inúmeras vezes
vez após vez
outra vez
mais uma vez
sempre que
sempre o|a mesmo|mesma
mesmo problema|erro
[heat 10 complaint 0.9 dissatisfaction 0.9]
segunda vez|mensagem
já disse|expliquei|enviei|liguei|escrevi|informei|reclamei
[heat 24 complaint 2 dissatisfaction 2]
prometeram|prometido|promessa|promessas|prometeu
disseram me|nos|que
me|nos disseram|garantiram
devia|deveria ter
ninguém me|nos ligou|respondeu|contactou
[heat 22 complaint 1.6 dissatisfaction 1.8]
exijo|exigimos
espero uma|um resposta|explicação|solução
para isso pago|pagamos
façam o
de uma vez
[heat 30 complaint 1.8 dissatisfaction 2 venting 0.6 scorn 1]
há|tem alguém .. aí|que
alguém lê|trabalha|aí
isto|isso é uma brincadeira
estão a gozar|brincar
que tipo|raio de empresa|serviço
[heat 6 complaint 0.4 dissatisfaction 0.5]
de novo
novamente
[complaint 2 dissatisfaction 0.8 heat 8 neg]
queixa|queixas|reclamação|reclamações|reclamar
problema|problemas
`;

/** Portuguese words that turn what follows. */
export const negatorsPt = "não nunca jamais sem nem nenhum nenhuma nada";
