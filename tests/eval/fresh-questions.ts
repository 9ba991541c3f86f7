import type { Question } from "@/tests/eval/questions";

/**
 * Written once the ranking was done, by somebody who had read it but none of its word lists, and before he saw a result.
 * Never tuned on: measured beside the others, without a mark.
 */
export const freshQuestions: Question[] = [
  { asks: "can i get next day shipping", wants: "Express delivery" },
  { asks: "do you ship to norway", wants: "Countries we deliver to" },
  {
    asks: "my package hasn't moved in a week",
    wants: "My parcel is late",
    orWants: "Track a parcel",
  },
  {
    asks: "it says it was delivered yesterday but nothing is here",
    wants: "The parcel says delivered but I have nothing",
  },
  { asks: "only two of three things were in the box", wants: "Part of my order is missing" },
  { asks: "will I have to pay customs", wants: "Customs and import duties" },
  { asks: "who delivers for you, dpd or royal mail?", wants: "Carriers" },
  { asks: "my visa card doesn't go through", wants: "My payment was declined" },
  { asks: "money was taken two times from my account", wants: "I was charged twice" },
  { asks: "the voucher doesnt work at checkout", wants: "Use a discount code" },
  { asks: "can I pay in three parts", wants: "Pay in instalments" },
  { asks: "I found it cheaper elsewhere", wants: "Price match" },
  { asks: "chalk in my kettle", wants: "Clean and descale the kettle" },
  { asks: "does the lamp survive rain", wants: "Is the lantern waterproof" },
  { asks: "my lantern is dead, no light at all", wants: "The lantern does not light" },
  { asks: "can I put the blanket in the washing machine", wants: "Wash the blanket" },
  { asks: "which sleeping bag for minus 5", wants: "Choose a sleeping bag" },
  { asks: "the tent lets water through", wants: "Waterproof a tent again" },
  {
    asks: "jacket is too small, want a bigger one",
    wants: "Exchange for another size or colour",
    orWants: "Sizes of clothing",
  },
  { asks: "when do I get my money back", wants: "When the refund arrives" },
  { asks: "I don't have a printer for the label", wants: "Return without a printer" },
  { asks: "the mug arrived smashed", wants: "Something arrived broken" },
  { asks: "how long is the guarantee", wants: "Warranty" },
  { asks: "turn off your marketing mails", wants: "Stop the newsletter" },
  { asks: "please erase my profile", wants: "Delete your account" },
  { asks: "I lost my phone and can't get the login code", wants: "Two-step sign-in" },
  { asks: "are there discounts for students", wants: "Student discount" },
  { asks: "are you hiring", wants: "Working with us" },
  { asks: "opening hours of the Leeds store", wants: "Our shop in Leeds" },
  { asks: "send me the bill as pdf", wants: "Where to find an invoice" },
  { asks: "can you recommend a hiking route in wales", wants: null },
  { asks: "do you sell bicycles", wants: null },
  { asks: "what's the weather tomorrow", wants: null },
  { asks: "I want to sue my neighbour", wants: null },
  { asks: "can I bring my dog to your office", wants: null },
  { asks: "who won the match last night", wants: null },
  { asks: "can you translate my letter", wants: null },
  { asks: "how do I become an influencer for you", wants: null },
  { asks: "is your website down for maintenance", wants: null },
  { asks: "can I rent a car", wants: null },
];
