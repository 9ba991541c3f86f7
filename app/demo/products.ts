export type Product = {
  slug: string;
  name: string;
  /** Pence. */
  price: number;
  line: string;
  story: string;
  facts: [term: string, value: string][];
};

const delivery: [string, string] = ["Delivery", "2 to 3 days, free over £40"];

/** What the demo shop sells; the first is what one sees first. */
export const products: Product[] = [
  {
    slug: "kettle",
    name: "Ridge kettle",
    price: 4800,
    line: "1.2 litres, for stove and open fire",
    story:
      "Spun from one sheet of steel, with a handle that stays cool and a spout that pours where you point it. It whistles low enough not to wake the next tent.",
    facts: [["Weight", "410 g"], ["Material", "Stainless steel, beech"], delivery],
  },
  {
    slug: "mug",
    name: "Enamel mug",
    price: 1400,
    line: "350 ml, chips with grace",
    story:
      "Two coats of enamel over steel. It goes from the fire to the dishwasher and looks better for it.",
    facts: [["Weight", "120 g"], ["Material", "Enamelled steel"], delivery],
  },
  {
    slug: "lantern",
    name: "Fen lantern",
    price: 3900,
    line: "40 hours of warm light",
    story:
      "A small lantern with one knob and no app. Turn it up to read, down to talk. Charges by USB-C, or by a clear day.",
    facts: [["Weight", "260 g"], ["Battery", "5,000 mAh"], delivery],
  },
  {
    slug: "blanket",
    name: "Moor blanket",
    price: 7200,
    line: "Recycled wool, 180 by 130 cm",
    story:
      "Woven in a mill that has done nothing else since 1837. Warm when damp, and kind to the neck.",
    facts: [["Weight", "1.1 kg"], ["Material", "Recycled wool"], delivery],
  },
];

export const formatPrice = (pence: number) =>
  new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" }).format(pence / 100);
