/**
 * Passwords that every guesser tries first, in their plain lower-case form and without trailing digits and signs; `checkPassword` undoes
 * the usual dressing-up before it looks here. Shorter than eight characters are kept too: "monkey123!" is "monkey".
 */
export const commonPasswords: ReadonlySet<string> = new Set(`
password passwords passwort motdepasse contrasena contraseña wachtwoord senha parola passord losenord lösenord haslo hasło heslo salasana parool
passwd passcode passphrase mypassword newpassword thepassword yourpassword password1 password123 password1234 changeme changeit letmein letmeinnow
welcome welkom willkommen bienvenue bienvenido benvenuto bemvindo welcomeback welcomehome hello hellohello helloworld hallo bonjour hola ciao goodmorning
admin administrator adminadmin administrador root rootroot toor superuser superman supervisor sysadmin manager master masterkey default guest user username
test tester testing testtest test1234 demo demodemo example sample temp temporary temppass temppassword secret secretsecret topsecret private login logon signin
support helpdesk servicedesk customer customerservice service office company business information internet computer server database desktop laptop
qwerty qwertyui qwertyuiop qwertz qwertzuiop azerty azertyuiop asdfgh asdfghjk asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc qweqwe asdasd asdfasdf zaqwsx
q1w2e3r4 q1w2e3r4t5 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 zaq12wsx qwer1234 qwerty12 qwerty123 qwerty1234 abcd1234 abc12345 abc123456 a1b2c3d4 aabbccdd asdf1234 zxcv1234 1234qwer 123qweasd 123qwe123
12345678 123456789 1234567890 0123456789 87654321 987654321 9876543210 11111111 00000000 12341234 12121212 11223344 112233445566 123123123 123321123 147258369 159753456 31415926 314159265 27182818 20202020 20242024 20252025 20262026 19841984 69696969 88888888 66666666 99999999 77777777
iloveyou iloveyouforever iloveme ilovemyself ihateyou loveyou lovelove loveme lovely mylove truelove forever foreverlove alwaysandforever sweetheart darling honey baby babygirl babyboy princess prince queen angel angels
monkey dragon tiger lion eagle falcon wolf bear shark panther jaguar leopard phoenix unicorn dolphin butterfly ladybug turtle rabbit bunny kitten kitty puppy buddy charlie bailey cooper rocky max bella lucky shadow smokey ginger pepper
football baseball basketball hockey soccer futbol fussball tennis golf golfer rugby cricket swimming running skating surfing champion winner victory arsenal chelsea liverpool manchester barcelona realmadrid juventus bayern dortmund ajax celtic rangers yankees lakers cowboys steelers patriots packers eagles
michael michelle jennifer jessica ashley amanda daniel david andrew anthony joshua matthew robert william thomas george charles christopher jonathan benjamin alexander alexandra nicholas nicole samantha stephanie elizabeth victoria patricia barbara richard steven brandon justin jordan tyler hunter taylor morgan austin dakota maggie hannah sophie sophia olivia isabella natasha natalie andrea carlos fernando alejandro francesco giovanni alessandro maria martina thomas stefan sebastian patrick martin peter hans klaus
starwars startrek superstar batman spiderman ironman pokemon pikachu naruto minecraft fortnite matrix gandalf hobbit hogwarts harrypotter voldemort skywalker yoda mickey mickeymouse donald snoopy garfield simpsons metallica nirvana slipknot blink182 eminem beatles rockstar rocknroll guitar music
sunshine moonlight starlight sunflower flower flowers rainbow summer winter spring autumn january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas halloween birthday holiday vacation
freedom whatever nothing something anything everything trustno1 trustnoone access access14 opensesame sesame letmego killer hacker hacked gangster warrior knight ninja pirate soldier marine captain maverick mustang corvette ferrari porsche mercedes toyota yamaha harley
banana orange apple cherry strawberry peaches cookie cookies chocolate cheese coffee pizza hamburger butter chicken pumpkin potato tomato whiskey vodka tequila
america england london paris berlin madrid lisbon amsterdam newyork california texas florida canada australia ireland scotland germany deutschland france espana españa italia portugal brasil brazil mexico argentina colombia
money dollar dollars million millionaire business success happiness happy smile blessed blessing jesus jesuschrist jesus1 christ godisgood god heaven faith hope grace prayer trinity destiny diamond gold golden silver platinum crystal purple yellow green black white blue red
correcthorse correcthorsebatterystaple batterystaple abcdefgh abcdefghi abcdefghij abcabcabc aaaaaaaa zzzzzzzz xxxxxxxx qqqqqqqq asdfjkl computer1 internet1 samsung iphone android google facebook instagram twitter youtube linkedin microsoft windows apple1 amazon netflix spotify
`.trim().split(/\s+/));
