import type { Said } from "@/lib/dashboard-words/said";
import type { RefusalsText } from "@/lib/dashboard-words/texts/refusals";

export const refusals: Said<RefusalsText> = {
  "Use small letters, digits and underscores.":
    "Verwenden Sie kleine Buchstaben, Ziffern und Unterstriche.",
  "Give the field a label.": "Geben Sie dem Feld einen Namen.",
  "Another field has this key.": "Ein anderes Feld hat diesen Schlüssel.",
  "Give the list at least one option.": "Geben Sie der Liste mindestens eine Auswahl.",
  "Choose a field that stands above this one.": "Wählen Sie ein Feld, das über diesem steht.",
  "The email field must be of type email.": "Das Feld „email“ muss von der Art E-Mail sein.",
  "Give whole seconds from 0 to 120.": "Geben Sie ganze Sekunden von 0 bis 120 an.",
  "Give whole seconds from 0 to 3600.": "Geben Sie ganze Sekunden von 0 bis 3600 an.",
  "Give whole seconds from 0 to 86400.": "Geben Sie ganze Sekunden von 0 bis 86400 an.",
  "Give a number from 1 to 50.": "Geben Sie eine Zahl von 1 bis 50 an.",
  "The longest wait cannot be shorter than the quiet time.":
    "Die längste Wartezeit kann nicht kürzer sein als die Ruhezeit.",
  "Give a colour like #0f766e.": "Geben Sie eine Farbe wie #0f766e an.",
  "Give a host name like www.example.com.": "Geben Sie einen Hostnamen wie www.example.com an.",
  "Write the question.": "Schreiben Sie die Frage.",
  "Write what visitors agree to.": "Schreiben Sie, worin Besucher einwilligen.",
  "At most 20 messages by themselves.": "Höchstens 20 Nachrichten von selbst.",
  "Give the inbox a name.": "Geben Sie dem Posteingang einen Namen.",
  "Give an address like support@example.com.": "Geben Sie eine Adresse wie support@example.com an.",
  "Say on which pages, or * for all.": "Sagen Sie, auf welchen Seiten, oder * für alle.",
  "Write what it says.": "Schreiben Sie, was sie sagt.",
  "Give a whole number.": "Geben Sie eine ganze Zahl an.",
  "At least 1.": "Mindestens 1.",
  "At most 500.": "Höchstens 500.",
  "At most 1440.": "Höchstens 1440.",
  "At most 8760.": "Höchstens 8760.",
  "Give whole minutes.": "Geben Sie ganze Minuten an.",
  "Give whole hours.": "Geben Sie ganze Stunden an.",
  "Use at most 1000 characters.": "Verwenden Sie höchstens 1000 Zeichen.",
  "A time that begins and ends at once is none.":
    "Eine Zeit, die zugleich beginnt und endet, ist keine.",
  "Choose a time zone.": "Wählen Sie eine Zeitzone.",
  "Choose a date.": "Wählen Sie ein Datum.",
  "This inbox no longer exists.": "Diesen Posteingang gibt es nicht mehr.",
  "Another inbox has this address. Give each its own.":
    "Ein anderer Posteingang hat diese Adresse. Geben Sie jedem eine eigene.",
  "Write something.": "Schreiben Sie etwas.",
  "Use at most 5,000 characters.": "Höchstens 5.000 Zeichen.",
  "Use at most 60 characters.": "Höchstens 60 Zeichen.",
  "Use at most 40 characters.": "Höchstens 40 Zeichen.",
  "Two columns have the same meaning. Ignore one of them.":
    "Zwei Spalten haben dieselbe Bedeutung. Übernehmen Sie eine davon nicht.",
  "Say which column is the name, email, phone or identifier.":
    "Sagen Sie, welche Spalte Name, E-Mail, Telefon oder Kennung ist.",
  "Write one choice a line.": "Schreiben Sie je Zeile eine Möglichkeit.",
};
