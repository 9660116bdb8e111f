/** The families of lexicon-coach-classes.ts in Portuguese, by the same names. */
export const wordClassesPt = `
we: nos nosso nossa nossos nossas
me: eu me mim meu minha comigo
you: senhor senhora voce si lhe lhes seu sua seus suas
will: vou vamos vai vao sera iremos irei
could: poderia poderiamos gostaria
it: isto isso este esta esse essa aqui ai
ask: que porque como quando onde quem qual quanto
but: mas porem contudo entanto embora todavia
if: se caso quando salvo
because: porque pois visto assim portanto ja
never: nunca jamais sempre
no: nao nem nenhum nenhuma nada tampouco sem
refuse: recusar recusado recusamos negado negar rejeitado indeferido impossivel excluido proibido esgotado
understand: entender entende entendeu compreender compreende perceber percebe percebeu saber sabe sei conhecer lembrar reparar
think: acho acha pensar pensa penso supor suponho imaginar imagino esperar esperava creio
say: disse dizer dito explicado expliquei explicar mencionado referi referido indicado escrito escrevi repetir repito informado informei avisado respondido comentado esclarecido
before: antes anteriormente vez vezes varias outra novamente ultima ultimo anterior
easy: facil simples simplesmente obvio obviamente claro claramente logico evidente evidentemente naturalmente elementar basico senso
mind: burro estupido inteligente esperto iniciante leigo especialista especialistas confuso perdido ignorante adulto cabeca cerebro escola aula tecnico
read: ler leia leu lido manual instrucoes guia google pagina site condicoes texto documento email paragrafo linha oculos contrato
care: atencao atentamente bem corretamente cuidado devagar ouvir esforco
others: todos toda gente mundo ninguem outros outras clientes pessoas qualquer alguem restantes
child: crianca criancas avo mae pai filho filha bebe anos idoso reformado sobrinho neto
small: so apenas somente pequeno pequena detalhe pormenor ninharia bobagem arranhao pouco poucos uns minimo ligeiro meros
drama: drama exagerar exagera exagero exagerando montanha tempestade grave pior fim morreu tragedia catastrofe problemas graves copo agua importancia
luck: sorte afortunado agradecido grato contente feliz
truth: falso verdade mentira correto incorreto errado provas prova factos fatos facto registos registros dados sistema mostram prova realidade certo
dispute: afirma alega insiste discutir discussao contradizer enganado enganada engana razao acusacoes versao debater
agree: aceito aceitou aceite acordado acordo confirmo assinou concordo reconhecer
fault: culpa culpado responsavel responsabilidade erro erros falha negligencia causa causado descuido lapso
broke: partido partiu danificado perdido apagou apagado caiu quebrou
failed: esqueceu esquecido omitiu ignorou ignorado descurou esperado tarde deixou perdeu
duty: deve deveria devia tinha tem teria obrigacao dever ter haver precisa
wrongly: introduziu colocou escolheu selecionou deu forneceu usou instalou ligou escreveu preencheu digitou
calm: acalme-se calma calmo calme tranquilo tranquila tom educacao respeito gritar grite irritar zangar exaltar paciencia paciente respire agressivo ameacas insultos maiusculas nervos maneiras
mock: parabens bravo genial maravilhoso surpresa oh ah pobre coitado magnifico bola cristal magica varinha lagrimas medalha coracao fascinante milagres
office: politica normas procedimento procedimentos conforme acordo segundo pedido solicitacao reclamacao departamento competente processado encaminhado registado registrado tratado transtorno incomodo causado informamos presente nota prazo termos formulario administrativo processo servico
label: dificil impossivel mentiroso agressivo exigente ingrato mal-educado conflituoso tipo genero queixinhas burlao histerico caprichoso chato problematico
can: posso podemos pode possivel disponivel opcao alternativa oferecer ofereco propor proponho prefere tambem solucao troca
maybe: talvez eventualmente tentar tentarei ver veremos possivelmente esperemos provavelmente calhar lista porventura
soon: breve brevemente logo rapido rapidamente possivel brevidade proximos proximas quanto momento depressa
touch: contactar contacto ligar ligaremos escrever responder resposta informar avisar noticias contato
work: verificar ver analisar analisando tratar investigar encaminhar averiguar
sure: garanto garantimos garantia prometo prometemos asseguro certeza absolutamente totalmente completamente cem cento duvida definitivamente
best: melhor tudo possivel esforco serio importante qualidade satisfacao prioridade
sorry: lamento lamentamos desculpe desculpas infelizmente lamentavelmente perdao
made: reembolsado reembolsar reembolso devolver devolvido substituir reparado enviado enviar corrigido alterado anulado cancelado creditado
when: hoje amanha segunda-feira terca quarta quinta sexta sabado domingo hora horas dia dias semana semanas minutos mes meses ano tarde noite
feel: irritacao frustracao frustrante aborrecido aborrecida desilusao zangado raiva preocupacao stress sentir chateado
thank: obrigado obrigada agradeco favor bem-vindo ajuda ajudar gosto bom
temper: farto farta basta chega perder tempo ridiculo cansado sinceramente francamente
money: gratis gratuito custo custa pagar pago preco euros dinheiro tarifa desconto centimos reais
than: comparado normal normalmente habitual medio
thing: coisa coisas algo
press: clique botao ficha ligar menu definicoes passo cabo carregue
stop: pare deixe evite lembre-se certifique-se procure futuro proxima
number: dois duas tres quatro cinco seis sete oito nove dez doze primeira primeiro
be: e sao era eram foi ser esta estao estava estar ha temos tenho
do: fazer faz fez feito faca
they: ele ela eles elas
all: cada todas muito tao tanto
place: em no na nos nas de do da ao com desde sobre para sob
move: vem chega chegar sai sair passa fica abre fecha comeca
official: informacao adicional necessario circunstancias receber situacao compreensao disposicao igualmente efeito
ours: empresa colega tecnico estafeta equipa equipe armazem loja oficina fornecedor transportadora escritorio chefe
item: encomenda pacote entrega fatura conta aplicacao aparelho cartao pagamento reserva quarto telefone porta chave carta foto imagem numero nome morada endereco codigo modelo mesa cadeira cama carro bicicleta comboio voo bilhete lugar janela parede chao telhado casa elevador cozinha forno frigorifico maquina caldeira bomba router computador impressora bateria carregador ficheiro servidor seguro comida luz gas contador sapatos casaco relogio livro jardim consulta
yes: sim exatamente
`;
