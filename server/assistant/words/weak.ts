/**
 * Words that questions and articles of every subject use: what one does with a page, and names for anything. They count,
 * but less than the subject's own words.
 */
const lists: Record<string, string> = {
  en: `download open click press check enter type fill choose select set start begin continue finish forgot forget
    remember include leave left place placed mark marked expect claim policy policies info information detail details
    issue issues problem problems trouble reason number option options person site website page online shop store
    customer service support item items stuff product products order orders ordered new old big small large full own side part
    different available possible change need mine box day days week weeks month year time times
    mean account turn fast quick quickly ago long late early money amount people home house thing guys offer receive
    received recieved receiving arrive arrived buy bought`,
  de: `öffnen klicken drücken prüfen eingeben wählen starten beginnen vergessen artikel produkt bestellung bestellungen
    bestellt problem information nummer seite website konto neu alt groß klein tag tage woche wochen zeit kaufen
    erhalten anderes
    akzeptieren akzeptiert anbieten bietet`,
  fr: `ouvrir cliquer vérifier saisir choisir commencer oublié oublier article produit commande commandes problème
    information numéro page site compte nouveau nouvelle jour jours semaine temps acheter recevoir reçu
    accepter acceptez acceptons accepte proposer proposez`,
  es: `abrir pulsar comprobar elegir empezar olvidé olvidado artículo producto pedido pedidos problema información
    número página sitio cuenta nuevo nueva día días semana tiempo comprar recibir recibido`,
  pt: `abrir clicar verificar escolher começar esqueci artigo produto encomenda pedido problema informação número
    página site conta novo nova dia dias semana tempo comprar receber recebido`,
  it: `aprire cliccare controllare scegliere iniziare dimenticato articolo prodotto ordine ordini problema informazione
    numero pagina sito conto nuovo nuova giorno giorni settimana tempo comprare ricevere ricevuto`,
  nl: `openen klikken controleren kiezen beginnen vergeten artikel product bestelling bestellingen probleem informatie
    nummer pagina site account nieuw nieuwe dag dagen week tijd kopen ontvangen`,
  pl: `otworzyć kliknąć sprawdzić wybrać zacząć zapomniałem artykuł produkt zamówienie zamówienia problem informacja
    numer strona konto nowy nowa dzień dni tydzień czas kupić otrzymać`,
  tr: `açmak tıklamak kontrol seçmek başlamak unuttum ürün sipariş siparişim sorun bilgi numara sayfa site hesap yeni
    gün hafta zaman almak`,
};

const sets = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);

/** All of them, to know them again by their stems. */
export const weakWordsOf = (language: string): string[] => [...(sets.get(language) ?? [])];
