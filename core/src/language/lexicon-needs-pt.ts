/** Portuguese: what they need from us, and what only looks so: done, denied, supposed, names of products and buttons. */
export const lexiconNeedsPt = `
[heat 8 complaint 1.2 dissatisfaction 0.8 need:refund 3.2]
reembolso|estorno|devolução|dinheiro .. não|nunca .. chegou|caiu|recebi|apareceu|entrou
não|nunca|nem .. recebi|chegou|caiu|vi .. reembolso|estorno|dinheiro
reembolso|estorno|dinheiro não|nunca|ainda .. chegou|caiu|veio
[calm]
recebi|recebido|recebemos|chegou (já) (o|meu|a) reembolso|estorno|devolução
não preciso|precisamos|quero (de) falar com (um|uma|o) atendente|assistente|supervisor|ninguém
reembolso|estorno|devolução|dinheiro .. chegou|caiu|recebido|creditado|entrou
recebi|recebido|recebemos|chegou|obrigado|obrigada|obrigado pelo .. reembolso|estorno|troca|explicação
política|condições|prazo|processo de|do reembolso|devolução|troca|trocas|devoluções
como|quanto|qual .. reembolso|troca|devolução|desconto .. se
código|cupom|cupão de desconto|promocional
desconto .. funcionou|aplicado|recebido
não (é) (preciso|precisam|precisa|necessário) (de|que) (me) ligar|liguem|telefonar|ligarem|chamar
não .. liguem|ligue|ligar
não preciso|precisamos|quero (de) falar|um|uma|reembolso|desconto|troca (com) (um|uma|ninguém|atendente|assistente)
aparelho|produto|equipamento|peça|artigo de|da substituição|reposição|troca
substituição|substituto chegou|já
sem|nenhum|nenhuma desconto|troca|solução|reembolso|explicação
vale a|o|muito|lembrar|dizer
vale
foi|já|está foi resolvido|resolvida|reparado|reembolsado|consertado|substituído
obrigado|obrigada pela|pelo .. explicação|ligação|solução|troca
troca|trocar de endereço|morada|tamanho|mensagens|óleo
[need:refund 3.4]
reembols*
devolução
devolvam|devolver|devolva|devolverem|restituam|restituir
devolvam|devolva .. valor|dinheiro
meu|nosso dinheiro
dinheiro de volta
estorno|estornem|estornar|estorne|ressarcimento|ressarcir
[need:cancel 3]
cancel*
rescindir|rescisão|anular|anulem|rescindo
[need:person 3.4]
falar com alguém|um|uma|o|a|seu|vosso
pessoa real|de
um|uma humano|atendente|responsável|supervisor|pessoa|supervisora|ser
passe|passem|transfira|transfiram|chame (me|nos) .. superior|supervisor|gerente|chefe|responsável
seu|vosso|o superior|supervisor|gerente|chefe|responsável
[need:callback 3.4]
liguem|ligue|telefonem|telefone|contactem me|nos
me|nos liguem|ligue|ligar|liga|telefonem|retornem|chamem
podem|pode|poderiam ligar|telefonar|retornar
ligar|telefonar|contactar me|nos
uma|vossa chamada|ligação|retorno
retornem .. ligação
por telefone
[need:fix 2.6]
vir|venha|venham|mandar|mandem|enviem .. alguém|técnico
alguém|técnico .. vir|venha|agora
reparar|reparem|reparação|consertar|consertem|conserto|arranjar|resolver|resolvam|solução|corrigir|corrijam|arrumar|arrumem
[need:explanation 2.6]
por que
porque é|não|foi|que
porquê
como é possível
explicar|expliquem|expliquem|explique|explicação|esclarecer|esclarecimento
não entendo|percebo|compreendo
[need:status 2.6]
onde está|estão|anda
cadê
quando chega|estará|recebo|sai|enviam|vem|chegam|será|sairá|enviado|mandam|entregam|despacham
quando .. encomenda|pedido|entrega|pacote
número|código de rastreio|rastreamento|seguimento
estado|status da|do
já saiu|enviaram|despacharam|seguiu
alguma|há|tem novidade|novidades|notícia
[need:discount 3.2]
dar|dão|fazer|fazem .. desconto
desconto|descontos|compensação|abatimento|bonificação
vale compras|presente|desconto
preço .. # unidades|peças|licenças
preço .. cinquenta|vinte|trinta|cem|quantidade|atacado
para|por # unidades|peças .. preço
preço especial|melhor|faz|fazem
mais barato|em conta
[need:replacement 3.2]
enviem|envie|mandem|mande|enviar|mandar (me|nos) .. outro|outra|novo|nova
preciso|precisamos|quero .. outro|novo aparelho|equipamento|produto|exemplar
substitu*|repor|reponham
troca|trocar|troquem|troque
`;
