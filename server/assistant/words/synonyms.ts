/** Ways to say the same, as customers and help pages do: a line a meaning, ways separated by commas. */
const lists: Record<string, string> = {
  en: `parcel, package, shipment, delivery, my order
    delivery, shipping, shipment, postage, ship, deliver, dispatch, send
    arrive, turn up, show up, come, delivered, receive
    refund, money back, reimburse, reimbursement, repay, pay back
    return, send back, give back, bring back, take back
    cancel, call off, stop, terminate, end, quit
    cost, price, fee, charge, how much, expensive
    invoice, receipt, bill, proof of purchase
    change, edit, update, modify, alter, correct, amend, wrong, different, switch
    delete, remove, erase, close, get rid
    broken, damaged, defective, faulty, cracked, smashed, not working, stopped working, leaks, torn
    exchange, swap, replace, replacement
    discount, coupon, voucher code, promo code, discount code, promotion code, code
    gift card, gift voucher, gift certificate
    password, passphrase, passcode
    sign in, log in, login, signin, log on
    sign up, register, create an account, open an account, signup
    sign out, log out, logout
    email, mail, e mail
    newsletter, marketing emails, promotional emails, spam
    phone, telephone, call, ring, mobile
    contact, reach, get in touch, speak, talk
    opening hours, open, business hours, opening times
    buy, purchase, order
    pay, payment, paid
    card, credit card, debit card, visa, mastercard
    instalments, pay later, split payment, monthly payments
    late, delay, delayed, overdue, not arrived
    lost, missing, disappeared, vanished
    track, tracking, where is, follow, trace
    abroad, international, overseas, other countries, foreign
    customs, duty, duties, import tax
    express, fast, next day, quick, rush, urgent
    address, destination
    size, sizing, fit, too small, too big
    guarantee, warranty
    repair, fix, mend
    clean, wash, care, maintain
    stock, available, availability, sold out, back in stock
    shop, store, branch, showroom
    job, career, vacancy, hiring
    student, students, pupils
    points, rewards, loyalty
    subscription, subscribe, plan, membership
    pause, skip, suspend, hold
    security, safe, secure
    privacy, personal data, my data, gdpr
    beginner, start, getting started, new to
    wholesale, bulk, large order, business order, reseller
    tax, vat, sales tax
    currency, dollars, euros, pounds`,
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
    suivre, suivi, où est`,
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
