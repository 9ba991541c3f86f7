/**
 * Words that say little about what a question is about: function words, manners, and what people say around the matter
 * itself. Languages with stop words of their own in the database list only the rest.
 */
const lists: Record<string, string> = {
  en: `hi hello hey dear good morning afternoon evening please pls plz thanks thank thx cheers sorry excuse help helping
    question questions ask asking wondering wonder know tell say explain show find want wanna would like need needs
    could should shall may might must can cannot able possible possibility allowed allow let lets get gets got getting
    gotten give gives gave make makes made making do does did doing done go goes going went come comes im ive id ill
    dont doesnt didnt cant couldnt wont wouldnt isnt arent wasnt havent hasnt hadnt haven hasn hadn didn doesn isn aren
    wasn weren won couldn wouldn shouldn ve ll re really actually basically maybe perhaps somehow something anything
    someone anyone everything nothing thing things stuff way ways still yet already again ever never always also just
    only even much many lot lots bit kind sort any some every each another other else sure ok okay yes no not hows whats
    wheres whos u ur me my mine your yours our ours guys team folks people person there here now today use using used
    happen happens happened happening work works working take takes taking see seen look looking think thought mean
    means trying try tried seems seem keep keeps kept put wait one ones first last soon somewhere anywhere anymore please kindly mine yesterday today its it s t m d o`,
  de: `hallo hi hey guten tag morgen abend bitte danke vielen dank frage fragen wissen sagen zeigen möchte möchten will
    wollen wollte würde brauche brauchen kann kannst können könnte könnt man muss müssen soll sollte darf dürfen gibt
    geben geht gehen ging machen macht mache gemacht tun bekomme bekommen habe hab hat hatte ist sind wurde werden wird
    wie was wo wann warum wieso weshalb welche welcher welches wer eigentlich vielleicht irgendwie etwas auch noch schon
    immer nur mal bei für mein meine meinen meiner meinem euch eure ihr ihre hilfe helfen möglich gern gerne lassen lässt
    jetzt heute ja nein nicht kein keine funktioniert finde finden`,
  fr: `bonjour bonsoir salut merci svp plait plaît question savoir dire veux voudrais voulais souhaite souhaiterais
    aimerais besoin peux peut puis pouvez pourrais faut dois doit faire fait fais avoir ai est être suis sont va vais
    comment quoi quel quelle quels quelles où quand pourquoi combien qui que est-ce ce c quelque chose toujours encore
    déjà aussi très bien aide aider possible mon ma mes votre vos notre oui non pas plus y`,
  es: `hola buenos buenas días tardes gracias favor pregunta saber decir quiero quisiera querría necesito puedo puede
    pueden podría debo debe tengo tiene hay hacer hago hace ser es está estoy son cómo como qué que cuál cuáles dónde
    cuándo cuánto cuánta por para algo también todavía aún ya muy ayuda ayudar posible mi mis su sus vuestro sí no me`,
  pt: `olá oi bom boa dia tarde noite obrigado obrigada favor pergunta saber dizer quero queria gostaria preciso posso
    pode podem poderia devo deve tenho tem há fazer faço faz ser é está estou são como que qual quais onde quando quanto
    porque por para algo também ainda já muito ajuda ajudar possível meu minha meus minhas seu sua sim não me vocês você`,
  it: `ciao salve buongiorno buonasera grazie favore domanda sapere dire voglio vorrei devo deve bisogno posso può potete
    potrei ho ha hanno c'è fare faccio fa essere è sono come cosa che quale quali dove quando quanto perché per qualcosa
    anche ancora già molto aiuto aiutare possibile mio mia miei mie vostro vostra sì no mi`,
  nl: `hallo hoi goedemorgen goedemiddag goedenavond alsjeblieft alstublieft bedankt dank vraag vragen weten zeggen wil
    willen wilde zou graag nodig kan kun kunnen kunt mag moet moeten heb heeft hebben doe doen doet gedaan gaat gaan is
    zijn wordt worden hoe wat waar wanneer waarom welke wie hoeveel iets ook nog al heel veel hulp helpen mogelijk mijn
    jullie uw ja nee niet geen krijg krijgen maken`,
  pl: `cześć hej witam witaj dzień dobry wieczór proszę dziękuję dzięki pytanie wiedzieć powiedzieć chcę chciałbym
    chciałabym chciałem potrzebuję mogę może można możecie muszę trzeba mam ma mają robić zrobić jest są być będzie jak
    co gdzie kiedy dlaczego czemu który która które kto ile coś też jeszcze już bardzo pomoc pomóc możliwe mój moja moje
    mojego mojej wasz wasze tak nie się to w na do z ze i o od po za u przez dla czy a ale lub albo ten ta tego tej te
    mnie mi ja ty wy my pan pani państwo`,
  tr: `merhaba selam günaydın iyi günler lütfen teşekkürler teşekkür sağol soru sorum bilmek istiyorum isterim lazım
    gerekiyor gerek nasıl ne nerede nereden zaman neden niçin hangi kim kaç var yok olur oluyor olabilir mi mı mu mü
    yapmak yapabilirim yapıyorum yapılır yapmalıyım ediyorum edebilirim bir bu şu da de ki çok daha benim bana sizin
    yardım evet hayır değil için ile`,
  ar: `مرحبا السلام عليكم شكرا من فضلك لو سمحت سؤال اريد أريد احتاج أحتاج هل كيف ماذا ما متى اين أين لماذا كم من هو هي
    يمكن يمكنني ممكن استطيع أستطيع يوجد هناك في على إلى الى عن مع هذا هذه لدي عندي لي نعم لا ليس`,
  he: `שלום היי בוקר ערב טוב בבקשה תודה רבה שאלה לדעת רוצה צריך צריכה אפשר יכול יכולה האם איך מה מתי איפה היכן למה כמה
    מי יש אין זה זאת אני את אתה אתם שלי שלכם של על עם אל לי כן לא גם עוד כבר מאוד עזרה לעזור לעשות`,
  ja: `です ます した して する ある いる こと もの これ それ です ください さい 下さ お願 願い どう うす すれ れば 教え えて`,
};

const sets = new Map(
  Object.entries(lists).map(([language, words]) => [
    language,
    new Set(words.normalize("NFKC").toLowerCase().split(/\s+/)),
  ]),
);

/** Whether a lower-case word says little in a language. Pairs of only Hiragana are endings and particles. */
export const isFiller = (word: string, language: string): boolean =>
  (sets.get(language)?.has(word) ?? false) || /^\p{Script=Hiragana}+$/u.test(word);

/** All of them, to know them again by their stems. */
export const fillersOf = (language: string): string[] => [...(sets.get(language) ?? [])];
