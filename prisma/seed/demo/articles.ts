/** The help centre of the demo shop. */
type DemoArticle = { collection: string; locale?: string; title: string; body: string };

export const articles: DemoArticle[] = [
  {
    collection: "Orders",
    title: "Change or correct an order",
    body: "Until we begin to pack, you can change an order yourself:\n\n1. Open **My orders** and choose the order.\n2. Press **Edit**. Add or remove items, or choose another colour.\n3. Press **Save**. We charge or refund the difference.\n\nOnce the order says *Packing* it cannot be changed any more. Send back what you do not want.",
  },
  {
    collection: "Orders",
    title: "Cancel an order",
    body: "Open **My orders**, choose the order and press **Cancel order**. This works until the order says *Packing*. The whole amount goes back to the way you paid, usually within three working days.",
  },
  {
    collection: "Orders",
    title: "Trade prices for companies",
    body: "From ten pieces of one item on there is a trade price. Register under **Trade account** with your VAT number. After the first order you may pay within 30 days on invoice.",
  },
  {
    collection: "Delivery",
    title: "Delivery times and costs",
    body: "| To | Standard | Express |\n| --- | --- | --- |\n| United Kingdom | 2–3 working days, 4.90 | next working day, 10.90 |\n| Ireland | 3–4 working days, 9.90 | 2 working days, 15.90 |\n| European Union | 4–6 working days, 9.90 | 2–3 working days, 15.90 |\n\nOrders placed before 2 pm are sent the same day. Standard delivery within the United Kingdom is free from 60 on.",
  },
  {
    collection: "Delivery",
    title: "Track a parcel",
    body: "As soon as a parcel leaves us you get a mail with a tracking link. You also find it under **My orders → Track**. The carrier shows the first scan after some hours.\n\n## It does not move\n\nIf nothing moves for three working days, write to us with the order number: we open a search with the carrier.",
  },
  {
    collection: "Returns",
    title: "Return an item",
    body: "You have 30 days from delivery to send anything back that is unused.\n\n1. Open **My orders** and press **Return**.\n2. Tick the items and the reason.\n3. Print the label, or show the code at the carrier's shop.\n\n## The refund\n\nWe refund within five working days after the parcel has reached us, always the way you paid.",
  },
  {
    collection: "Returns",
    locale: "de",
    title: "Einen Artikel zurücksenden",
    body: "Sie haben 30 Tage Zeit.\n\n1. Öffnen Sie **Meine Bestellungen** und drücken Sie **Rückgabe**.\n2. Wählen Sie Artikel und Grund.\n3. Drucken Sie das Etikett.\n\nWir erstatten innerhalb von fünf Werktagen, nachdem das Paket bei uns ist.",
  },
  {
    collection: "Returns",
    title: "Something arrived broken",
    body: "We are sorry. Take a photo of the item and of the box and send both within 14 days under **My orders → Report damage**. We send a new one at once; you need not return the broken one.",
  },
  {
    collection: "Kettle, mug, lantern",
    title: "Charge the lantern",
    body: "The Fen lantern charges by USB-C in four hours, from the wall, a computer or a power bank. The small light is red while it charges and green when it is full. A cable is in the box, a plug is not.",
  },
  {
    collection: "Kettle, mug, lantern",
    title: "Use and clean the kettle",
    body: "The Ridge kettle stands open fire, gas and induction. The handle gets hot: take a glove.\n\n## Limescale\n\nBoil one part vinegar with two parts water, wait half an hour and rinse twice. It must not go into the dishwasher: the handle is of wood.",
  },
  {
    collection: "Kettle, mug, lantern",
    title: "Enamel in dishwasher and microwave",
    body: "Enamel mugs may go into the dishwasher. They must never go into the microwave: there is steel under the enamel. When enamel falls on stone it can chip, which is harmless.",
  },
  {
    collection: "Kettle, mug, lantern",
    title: "Wash the Moor blanket",
    body: "The Moor blanket is wool: air it rather than washing it. If it must be, wash by hand or in the wool programme at 30 degrees, do not spin, dry it lying flat. The tumble dryer shrinks it.",
  },
];
