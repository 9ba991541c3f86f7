/** Ways to say the same, as customers and help pages do: a line a meaning, ways separated by commas. */
const lists: Record<string, string> = {
  en: `parcel, package, shipment, delivery
    delivery, shipping, shipment, postage, ship, deliver, dispatch, send, sent
    arrive, turn up, show up, delivered, receive, got, come
    refund, money back, reimburse, reimbursement, repay, give back
    return, send back, give back, bring back, take back, returnable, returns policy
    cancel, call off, stop, terminate, revoke, withdraw, change my mind, changed my mind
    cost, price, fee, charge, how much, expensive, worth, value
    charge, charged, debit, take money, bill
    invoice, receipt, bill, proof of purchase
    change, edit, update, modify, alter, correct, amend, switch
    add, include, put in
    wrong, incorrect, mistake, by mistake, instead of
    delete, remove, erase, close, get rid
    broken, damaged, damage, defective, faulty, cracked, smashed, dented, dent, torn, shattered
    does not work, not working, stopped working, dead, will not turn on, wont turn on, won t turn on, does not light, not start, turn on
    exchange, swap, replace, replacement, trade in
    discount, coupon, voucher code, promo code, discount code, promotion code, promo, rebate
    voucher, gift card, gift voucher, gift certificate
    gift, present
    code, coupon, voucher
    enter, type, redeem, apply, use
    expire, valid, run out, expiry, expiration
    password, passphrase, passcode
    sign in, log in, login, signin, log on
    two step, two factor, 2fa, mfa, authenticator, two step sign in
    sign up, register, registration, create account, open account, signup
    sign out, log out, logout
    email, mail, e mail
    newsletter, marketing emails, promotional emails, unsubscribe
    phone, telephone
    contact, reach, get in touch, speak, talk
    opening hours, business hours, opening times, open hours
    buy, purchase, order
    pay, payment, paid
    card, credit card, debit card
    instalments, installments, pay later, split payment, monthly payments
    way, method, option, means, possibility
    late, delay, delayed, overdue, not arrived, still waiting
    lost, missing, disappeared, vanished, not there, lack
    part, item, piece
    item, product, article, goods, stuff, thing
    track, tracking, where is, follow, trace, status
    abroad, international, overseas, other countries, foreign
    customs, duty, duties, import tax, customs fees
    express, fast, next day, quick, rush, urgent, tomorrow, same day
    collect, pick up, pickup, fetch
    courier, carrier, delivery company
    address, destination, street
    size, sizing, fit, too small, too big, larger, smaller
    colour, color
    guarantee, warranty
    repair, fix, mend
    clean, wash, care
    declined, rejected, refused, failed, denied, does not go through
    twice, two times, double, duplicate
    stock, availability, sold out, back in stock, unavailable
    shop, store, showroom
    lantern, lamp, light, torch
    job, career, vacancy, hiring
    points, rewards, loyalty
    subscription, plan, membership
    pause, suspend
    privacy, personal data, store about me
    company, business, firm, corporate
    wholesale, bulk, trade, large order
    tax, vat
    currency, dollars, euros, pounds
    label, sticker
    how long, time, days, how many days
    locked, blocked, suspended
    waterproof, water resistant, rain, wet
    money, amount
    send, sent
    buy, bought
    pay, paid
    lose, lost
    break, broke, broken
    keep, kept
    choose, chose, chosen
    write, wrote, written
    sell, sold
    tear, torn
    wear, wore, worn
    shrink, shrank, shrunk
    hold, held
    bring, brought
    forget, forgot, forgotten
    speak, spoke, spoken
    spend, spent
    light, lit
    turn on, switch on, enable, activate, set up
    turn off, switch off, disable, deactivate
    not come, never got, never came, not received, never received, not receive, not get, nothing came, missing
    wrong item, wrong product, wrong thing, not order, something else, instead of
    somebody else, someone else, another person, friend, wife, husband, neighbour
    guest, without an account, without account, without registering
    put together, merge, combine
    assemble, put up, set up, pitch, install, build
    rent, hire, borrow, lend
    personalise, personalize, engrave, engraving, initials, name on it, custom text
    material, made of, fabric, composition
    made, manufactured, produced, origin
    environment, eco, sustainable, sustainability, plastic, recycling
    reserved, hold, pending, reservation
    cheaper, lower price, price drop, reduced
    balance, remaining, left on
    personal data, gdpr, export my data, download my data, privacy
    rust, rusty, corrosion
    chip, chipped, scratch, scratched
    lint, fluff, shed, shedding, pill, pilling, bobbles
    battery life, how long last, runtime
    leak, leaking, seam
    gas, fuel, cartridge, canister
    quote, estimate, offer
    size guide, size chart, measurements, sizes
    laundry, wash, washing machine
    scale, limescale, descale, calcium
    bank, card company
    spare part, spare parts, replacement part
    unused, unopened
    packaging, box, carton
    wrap, wrapping, wrapped
    note, message
    how long, how many, until when, deadline, time limit
    free, no cost, without charge
    reset, recover, restore
    compatible, suitable, works with
    open place, open places, positions, employ, recruit
    visit, come by
    parking, car park`,
  de: `paket, sendung, lieferung, päckchen
    versand, lieferung, verschicken, versenden, liefern, zustellung
    rückgabe, retoure, zurückschicken, zurücksenden, rücksendung, zurückgeben, umtausch
    erstattung, geld zurück, rückerstattung, erstatten
    stornieren, abbrechen, kündigen, stornierung, kündigung
    kosten, preis, gebühr, wie viel
    rechnung, quittung, beleg
    ändern, korrigieren, anpassen, änderung, falsch
    kaputt, defekt, beschädigt, zerbrochen
    umtauschen, tauschen, ersatz
    gutschein, gutscheincode, rabattcode, rabatt
    passwort, kennwort
    anmelden, einloggen, login
    löschen, entfernen
    verfolgen, sendungsverfolgung, wo ist`,
  fr: `colis, livraison, envoi, expédition, livrer, expédier
    retour, renvoyer, retourner, rendre
    remboursement, rembourser
    annuler, annulation, résilier, résiliation
    prix, coût, frais, combien
    facture, reçu
    changer, modifier, modification, corriger
    cassé, abîmé, endommagé, défectueux
    échanger, remplacer, échange
    bon, code promo, réduction, remise
    mot de passe, mdp
    connecter, connexion
    supprimer, effacer, fermer
    suivre, suivi, où est
    paiement, payer, régler
    accepter, accepte, acceptez, acceptons, acceptés`,
  es: `paquete, envío, pedido, entrega, enviar, entregar
    devolución, devolver
    reembolso, reembolsar, dinero
    cancelar, anular, cancelación
    precio, coste, costo, cuesta, gastos, tarifa
    factura, recibo
    cambiar, modificar, cambio, corregir
    roto, dañado, defectuoso
    descuento, cupón, código
    contraseña, clave
    eliminar, borrar, cerrar
    seguimiento, rastrear, seguir, dónde está`,
  pt: `encomenda, pacote, envio, entrega, enviar, entregar
    devolução, devolver
    reembolso, reembolsar, dinheiro
    cancelar, anular
    preço, custo, taxa, custa
    fatura, recibo, nota
    mudar, alterar, trocar, corrigir
    quebrado, partido, danificado, defeituoso
    desconto, cupão, cupom, código
    senha, palavra passe`,
  it: `pacco, spedizione, consegna, spedire, consegnare
    reso, restituire, rendere, restituzione
    rimborso, rimborsare, soldi
    annullare, disdire, cancellare
    prezzo, costo, spese, costa
    fattura, ricevuta
    cambiare, modificare, modifica
    rotto, danneggiato, difettoso
    sconto, buono, codice`,
  nl: `pakket, zending, levering, verzending, bezorging, verzenden, leveren, bezorgen
    retour, terugsturen, retourneren, teruggeven
    terugbetaling, geld terug, terugbetalen
    annuleren, opzeggen, stoppen
    prijs, kosten, kost
    factuur, bon, rekening
    wijzigen, veranderen, aanpassen
    kapot, beschadigd, defect, stuk
    korting, kortingscode, kortingsbon
    wachtwoord, paswoord`,
  pl: `paczka, przesyłka, dostawa, wysyłka
    zwrot, zwrócić, odesłać
    zwrot pieniędzy, refundacja
    anulować, zrezygnować, odwołać
    cena, koszt, opłata
    faktura, rachunek, paragon
    zmienić, zmiana, edytować
    zepsuty, uszkodzony, wadliwy
    rabat, kupon, zniżka, kod`,
  tr: `paket, kargo, teslimat, gönderi
    iade, geri göndermek
    para iadesi, geri ödeme
    iptal, vazgeçmek
    fiyat, ücret, masraf
    fatura, fiş
    değiştirmek, güncellemek
    bozuk, hasarlı, kırık
    indirim, kupon, kod
    şifre, parola`,
  ar: `طرد, شحنة, توصيل, شحن
    ارجاع, إرجاع, استرجاع
    استرداد, استعادة
    الغاء, إلغاء
    سعر, تكلفة, رسوم
    فاتورة, ايصال`,
  he: `חבילה, משלוח
    החזרה, להחזיר
    החזר, זיכוי
    ביטול, לבטל
    מחיר, עלות
    חשבונית, קבלה`,
  ja: `荷物, 配送, 発送, 配達
    返品, 返送
    返金, 払い戻し
    キャンセル, 取消, 解約
    料金, 価格, 値段
    領収書, 請求書`,
};

/** What a thing is one of: an article may name only the whole. Never the other way round. */
const wholes: Record<string, Record<string, string>> = {
  en: {
    "european union": `germany france spain italy portugal netherlands holland belgium austria poland denmark sweden
      finland greece hungary romania bulgaria croatia slovenia slovakia czechia estonia latvia lithuania luxembourg
      malta cyprus ireland europe eu`,
    countries: `country abroad america usa canada mexico brazil argentina chile colombia peru australia zealand japan
      china korea india singapore thailand indonesia malaysia philippines vietnam pakistan russia ukraine turkey israel
      egypt morocco nigeria kenya emirates dubai iceland norway switzerland africa asia`,
    "united kingdom": "england scotland wales uk britain",
  },
  de: {
    "europäischen union": `deutschland österreich frankreich spanien italien portugal niederlande belgien polen
      dänemark schweden finnland griechenland ungarn rumänien irland europa eu`,
  },
  fr: {
    "union européenne": `france allemagne espagne italie portugal belgique autriche pologne danemark suède finlande
      grèce hongrie irlande europe ue`,
  },
};

/** By word: what it is one of, as words. */
export function wholesOf(language: string, cut: (text: string) => string[]): Map<string, string[]> {
  return new Map(
    Object.entries(wholes[language] ?? {}).flatMap(([whole, members]) =>
      members.split(/\s+/).map((member): [string, string[]] => [member, cut(whole)]),
    ),
  );
}

/** A meaning: its ways, each as words. */
export type Synonyms = readonly (readonly string[][])[];

/** The meanings of a language; none for a language without a list. */
export function synonymsOf(language: string, cut: (text: string) => string[]): Synonyms {
  const kept = cache.get(language);
  if (kept) return kept;
  const made = (lists[language] ?? "")
    .split("\n")
    .map((line) =>
      line
        .split(",")
        .map(cut)
        .filter((words) => words.length > 0),
    )
    .filter((ways) => ways.length > 1);
  cache.set(language, made);
  return made;
}

const cache = new Map<string, Synonyms>();
