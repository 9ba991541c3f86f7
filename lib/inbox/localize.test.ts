import { expect, test } from "vitest";
import { localizeSettings, visitorLocale } from "@/lib/inbox/localize";
import { noVisitorTexts } from "@/lib/inbox/visitor-texts";
import { defaultInboxSettings } from "@/lib/schemas/inbox-settings";

const settings = defaultInboxSettings("Acme");
const campaign = {
  ...{ id: "5b5a2a0e-93cf-4a39-9d31-3a52d4b1a8f1", isEnabled: true, urlPattern: "*", seconds: 3 },
  ...{ isInHoursOnly: false, senderName: "", text: "Questions?" },
};

test("the page's choice comes first, then the browser where the inbox follows it, then the inbox", () => {
  const german = { locale: "de", followsBrowser: true };
  expect(visitorLocale(german, { tag: "fr-CA", isChosen: false })).toBe("fr-CA");
  expect(visitorLocale({ ...german, followsBrowser: false }, { tag: "fr", isChosen: false })).toBe(
    "de",
  );
  expect(visitorLocale({ ...german, followsBrowser: false }, { tag: "fr", isChosen: true })).toBe(
    "fr",
  );
});

test("a language we have no words for, or none at all, gives way to the inbox's and then to English", () => {
  const asked = { tag: "fi-FI", isChosen: true };
  expect(visitorLocale({ locale: "nl", followsBrowser: true }, asked)).toBe("nl");
  expect(visitorLocale({ locale: "xx", followsBrowser: true }, asked)).toBe("en");
  expect(visitorLocale({ locale: "ar", followsBrowser: true }, { tag: "1", isChosen: true })).toBe(
    "ar",
  );
});

test("texts left as they came are ours in every language; the inbox's own stay unless it translated them", () => {
  const own = {
    ...settings,
    greeting: { isEnabled: true, text: "Howdy" },
    offlineNotice: { text: "Gone fishing" },
    translations: {
      de: {
        ...noVisitorTexts,
        offlineNotice: "Angeln",
        labels: { plan: "Tarif" },
        options: { plan: ["Klein", ""] },
        campaigns: { [campaign.id]: "Fragen?" },
      },
    },
    campaigns: [campaign],
    preChatForm: {
      ...settings.preChatForm,
      fields: [
        ...settings.preChatForm.fields,
        {
          key: "plan",
          type: "list" as const,
          target: "contact" as const,
          label: "Plan",
          placeholder: "",
          isRequired: false,
          options: ["Small", "Large"],
        },
      ],
    },
  };
  const german = localizeSettings(own, "de-AT");
  expect(german.look.welcomeTitle).toBe("Guten Tag");
  expect(german.greeting.text).toBe("Howdy");
  expect(german.offlineNotice.text).toBe("Angeln");
  expect(german.preChatForm.fields.map(({ label }) => label)).toEqual(["Name", "E-Mail", "Tarif"]);
  expect(german.preChatForm.fields.at(-1)).toMatchObject({
    options: ["Small", "Large"],
    optionLabels: ["Klein", "Large"],
  });
  expect(german.campaigns[0]?.text).toBe("Fragen?");
  expect(localizeSettings(own, "en").campaigns[0]?.text).toBe("Questions?");
  expect(localizeSettings(own, "en").offlineNotice.text).toBe("Gone fishing");
});
