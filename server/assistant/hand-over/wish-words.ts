/**
 * How people ask for a person and how they show anger, as pieces of regular expressions over folded text: lower case,
 * without accents. Whole words; "*" stands for any ending.
 */
export const personWishes: string[] = [
  // English
  "(speak|talk|chat|connect me|put me through|transfer me|get through|write) (to|with) (a|an|the|some|your|another)? ?(real |actual |live |human )*(human|person|people|agent|someone|somebody|representative|rep|operator|colleague|manager|supervisor|advisor|employee|member of staff|staff|support team|human being)*",
  "(real|actual|live) (human|person|agent|people)",
  "human (agent|being|support|help|please|operator)",
  "(want|need|get me|give me|like|prefer|with) (a|an|to reach a|another) (real |live )?(human|person|agent|operator|representative|supervisor|manager)",
  "^(human|agent|operator|representative|person|real person)( please| now)?$",
  "(not|no more|stop|hate|want|want to|no) (a |the |talking to (a |the )?)?(bot|bots|robot|robots|machine|chatbot)",
  "call a (human|person|colleague)",
  // German
  "(mit|an) (einem|einer|einen|eurem|ihrem) ?(echten |richtigen |realen )?(menschen|mensch|mitarbeiter*|person|berater*|kollegen|kollegin|agenten|vorgesetzten)",
  "(echter|echten|echte|richtiger|richtigen|realer) (mensch|menschen|person|mitarbeiter*)",
  "mit jemand*( \\p{L}+)? (sprechen|reden|schreiben|chatten)",
  "jemand(en)? (sprechen|erreichen)",
  "^(mensch|mitarbeiter|person)( bitte)?$",
  "(kein|keinen|nicht mit einem|nicht mit dem) (bot|roboter|computer|chatbot|automaten)",
  // French
  "(parler|discuter|echanger|ecrire|contacter) (a|avec) (un|une|quelqu|des|votre|le|la)",
  "(vrai|vraie|veritable) (humain|personne|conseiller|agent)",
  "^(un |une )?(humain|conseiller|conseillere|agent|operateur)( svp| s'il vous plait| humain)?$",
  "(veux|voudrais|souhaite|besoin d'?) ?(un|une)? ?(humain|conseiller*|agent|operateur)",
  "pas (a |avec |de )?(un |le )?(robot|bot|machine)",
  // Spanish
  "(hablar|chatear|comunicarme|contactar|conversar) con (un|una|algun|alguna|alguien|el|la|otra|su|tu)",
  "(persona|humano|agente) (real|de verdad|humano|por favor)",
  "^(un |una )?(humano|agente|persona|operador|asesor)( por favor)?$",
  "(quiero|necesito|prefiero) (a )?(un|una) (persona|humano|agente|operador|asesor)",
  "no (quiero )?(hablar )?(con )?(un )?(robot|bot|maquina)",
  // Portuguese
  "(falar|conversar|contactar) com (um|uma|alguem|o|a|algum|outra)",
  "(pessoa|humano|atendente) (real|de verdade|humano|por favor)",
  "^(um |uma )?(humano|atendente|pessoa|operador)( por favor)?$",
  "(quero|preciso|prefiro) (de )?(um|uma) (pessoa|humano|atendente|operador)",
  "(nao quero|nao com) (falar com )?(um )?(robo|bot|maquina)",
  // Italian
  "(parlare|chattare|comunicare) con (un|uno|una|qualcuno|il|la|un'?altra)",
  "(persona|umano|operatore|operatrice) (reale|vero|vera|umano|per favore)",
  "^(un |una )?(umano|operatore|operatrice|persona)( per favore)?$",
  "(voglio|vorrei|serve) (un|una) (persona|umano|operatore|operatrice)",
  "non (con )?(un )?(robot|bot|macchina)",
  // Dutch
  "(met|naar) (een|iemand|jullie) ?(echte? |levende? )?(mens|persoon|medewerker|collega|iemand)?( \\p{L}+)? ?(spreken|praten|chatten|bellen|doorverbinden)",
  "(echt|echte|levend) (mens|persoon|medewerker|iemand)",
  "^(een )?(mens|medewerker|persoon)( alstublieft| alsjeblieft| graag)?$",
  "(geen|niet met een) (robot|bot|computer|chatbot)",
  // Polish
  "(rozmawiac|porozmawiac|pogadac|polacz\\p{L}*|kontakt\\p{L}*|napisac)( mnie)? (z|do) (\\p{L}+ )?(czlowiek*|konsultant*|pracownik*|osob*|kims|agent*|doradc*)",
  "(prawdziw\\p{L}*|zyw\\p{L}*) (czlowiek*|osob*|konsultant*)",
  "^(czlowiek|konsultant|konsultanta|pracownik)( prosze)?$",
  "(chce|prosze o|potrzebuje) (\\p{L}+ )?(czlowieka|konsultanta|pracownika|kontakt z czlowiekiem)",
  "nie (z |chce )?(\\p{L}+ )?(bot\\p{L}*|robot\\p{L}*)",
  // Turkish
  "(insan|temsilci|yetkili|biri|birisi|gercek (biri|insan|kisi)|musteri temsilcisi|operator)\\p{L}* (ile|le|la)? ?(gorusmek|konusmak|baglan\\p{L}*|yazismak|gorusebilir*|konusabilir*)",
  "(insanla|temsilciyle|yetkiliyle|biriyle|kisiyle|operatorle) (gorus*|konus*|baglan*)",
  "(gercek|canli) (insan|kisi|temsilci|destek|biri)*",
  "^(insan|temsilci|operator|yetkili)( lutfen)?$",
  // Arabic
  "(التحدث|اتحدث|أتحدث|الكلام|اتكلم|أتكلم|التواصل|اتواصل|تحويلي|حولني|احكي|أحكي) (مع|الى|إلى|الي) ?(شخص|موظف|انسان|إنسان|احد|أحد|ممثل|مسؤول|وكيل|بشري)*",
  "(شخص|انسان|إنسان|موظف) (حقيقي|بشري|من فضلك)",
  "^(موظف|انسان|إنسان|شخص)$",
  // Hebrew
  "(לדבר|לשוחח|להתכתב|תעבירו אותי|תעביר אותי|תחברו אותי) (עם|ל|אל) ?(נציג|נציגה|אדם|בן אדם|מישהו|אנושי|מנהל)*",
  "(נציג|נציגה|אדם|מענה) (אנושי|אנושית|אמיתי|אמיתית)",
  "לדבר עם",
  "^(נציג|נציגה|נציג בבקשה|אדם)$",
  // Japanese
  "(人間|担当者|オペレーター|スタッフ|係の人|人)(の方)?(と|に)(直接)?(話|つな|繋|相談|連絡|チャット|代わ)",
  "(有人|人間)(対応|サポート|チャット)",
  "(オペレーター|担当者)(を|に)?(お願い|呼|出|代)",
  "^(オペレーター|担当者|人間)$",
];

export const angryWords: string[] = [
  // English
  "(this is|that's|thats|it's|its|you are|you're|youre|your (service|support|company|product) is|absolutely|so|such a|what a|utterly|completely) ?(a |an |so |just |absolutely |completely |totally |really )*(ridiculous|unacceptable|outrageous|pathetic|useless|disgrace|disgraceful|disgusting|joke|appalling|awful|terrible|horrible|scam|bullshit|crap|garbage|shameful|infuriating|shitshow)",
  "(worst|terrible|horrible|awful|pathetic|appalling|shitty|crappy|lousy) (company|service|support|experience|shop|store|customer service)",
  "(fuck|fucking|fucked|wtf|bullshit|shit|asshole|bastards?|idiots?|morons?|scammers?|thieves|crooks)",
  "(sick and tired|fed up|had enough|losing my patience|lost my patience|furious|livid|pissed off|fuming)",
  "(my lawyer|sue you|legal action|take you to court|trading standards|report you)",
  // German
  "(unverschamt*|frechheit|unfassbar|lacherlich|skandal|saftladen|betruger*|verarscht|verarschung|scheisse?|scheiss\\p{L}*|mist|zum kotzen|katastrophe|inakzeptabel|unmoglicher (service|laden)|eine zumutung)",
  "(mein anwalt|meinem anwalt|rechtliche schritte|anzeige erstatten|stinksauer|so wutend|reicht mir jetzt|die nase voll)",
  // French
  "(inadmissible|inacceptable|scandaleux|honteux|une honte|ridicule|arnaque|arnaqueurs?|voleurs?|merde|putain|connards?|foutage de gueule|ras le bol|furieux|furieuse|mon avocat|n'importe quoi|service (nul|pourri))",
  // Spanish
  "(inaceptable|vergonzoso|una verguenza|ridiculo|estafa|estafadores|ladrones|mierda|joder|cono|pesimo|pesima|indignante|harto|harta|furioso|furiosa|mi abogado|gilipollas|es una broma)",
  // Portuguese
  "(inaceitavel|vergonhoso|uma vergonha|ridiculo|golpe|burla|ladroes|merda|porra|caralho|pessimo|pessima|absurdo|furioso|furiosa|meu advogado|farto|farta|palhacada)",
  // Italian
  "(inaccettabile|vergognoso|vergogna|ridicolo|truffa|truffatori|ladri|merda|cazzo|schifo|pessimo|pessima|scandaloso|furioso|furiosa|mio avvocato|stufo|stufa|presa in giro)",
  // Dutch
  "(belachelijk|schandalig|schande|onacceptabel|oplichters?|oplichting|kut|klote\\p{L}*|waardeloos|waardeloze|godverdomme|woedend|mijn advocaat|spuugzat|wat een (grap|aanfluiting))",
  // Polish
  "(skandal|skandaliczn\\p{L}*|oszust\\p{L}*|zlodziej\\p{L}*|kurwa|cholera|niedopuszczaln\\p{L}*|zenada|kpina|kpiny|wsciekl\\p{L}*|moj prawnik|beznadziejn\\p{L}*|mam dosc|dno)",
  // Turkish
  "(rezalet|sacmalik|dolandiric\\p{L}*|kepazelik|berbat|lanet|kabul edilemez|sinirlendim|biktim|avukatim|skandal|utanmaz\\p{L}*|hirsiz\\p{L}*)",
  // Arabic
  "(نصابين|نصب|احتيال|محتالين|لصوص|حرامية|غير مقبول|مهزلة|فضيحة|سيء جدا|اسوأ|أسوأ|زفت|غاضب|غاضبة|محامي|عيب عليكم|تبا)",
  // Hebrew
  "(שערורייה|שערוריה|בושה|גנבים|רמאים|הונאה|חרא|לעזאזל|גרועים|נורא ואיום|עצבני|עצבנית|כועס|כועסת|עורך דין|נמאס לי|לא מקובל|בדיחה)",
  // Japanese
  "(ふざけるな|ふざけんな|最悪|ひどすぎ|許せない|許せません|詐欺|怒って|いい加減にし|馬鹿にし|バカにし|腹が立|腹立|訴え|話にならない)",
];
