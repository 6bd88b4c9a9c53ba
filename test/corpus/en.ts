import type { CorrectText } from "./correct-text.ts";

export const english: readonly CorrectText[] = [
  {
    headline: "Halvoria and Norrland sign agreement on ferry safety",
    lead: "Foreign Minister Ilse Marandt and her Norrlandian counterpart Arvid Sjöholm signed an agreement on the safety of passenger ferries in Lindmar on 4 June 2026.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Foreign Minister of Halvoria",
      words:
        "Nobody who boards a ferry in Port Esker should have to ask whose rules apply halfway across. From this autumn there will be one set of rules, one radio channel and one rescue plan.",
    },
    paragraphs: [
      "The agreement, negotiated over three years, obliges both countries to inspect every vessel twice a year and to share the results within a week.",
      "Around 1.4 million passengers cross the Esker Strait each year. The last serious accident, the grounding of the “Königin Amalie” in 2019, showed how much time is lost when two coast guards answer the same call.",
      "The text was drafted with the help of the Autorité maritime de Saint-Orlan and the Küstenwache Norrland.",
    ],
  },
  {
    headline: "President von der Linden visits Halvoria",
    lead: "The President of the Republic of Saint-Orlan, Margarethe von der Linden, arrived in Lindmar on Monday for a three-day state visit, her first since taking office.",
    place: "Lindmar",
    statement: {
      speaker: "Tomas Riedal",
      office: "Spokesperson of the Ministry of Foreign Affairs",
      words:
        "We have known each other as neighbours for a long time. This visit is about getting to know each other as partners.",
    },
    paragraphs: [
      "The programme includes talks with the Prime Minister, a wreath-laying ceremony and a visit to the Museo de la Navegación in Port Esker.",
      "At a dinner on Tuesday evening the guests will hear Schubert’s “Auf dem Wasser zu singen” and songs from the islands.",
      "Press Centre, Palais Lindmar, Place de la République",
    ],
  },
  {
    headline: "Statement on the situation in the Kestrel Islands",
    lead: "Halvoria is deeply concerned about the violence on the Kestrel Islands, in which at least eleven people have been killed since 12 March 2026.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Foreign Minister",
      words:
        "We call on all sides to lay down their weapons and to let the Red Cross do its work. Those who have lost relatives have our sympathy.",
    },
    paragraphs: [
      "Halvorian citizens are advised not to travel to the islands. The embassy in Tern Harbour can be reached around the clock.",
      "Halvoria has made two million crowns available for emergency relief through UNHCR, UNICEF and Médecins Sans Frontières.",
    ],
  },
  {
    headline: "Media advisory: Northern Sea Council to meet in Port Esker",
    lead: "Foreign ministers of the nine members of the Northern Sea Council will meet in Port Esker on 18 and 19 September 2026. Accreditation opens on 1 July.",
    place: "Port Esker",
    statement: {
      speaker: "Jana Feldrin",
      office: "Head of the Press Division",
      words: "The press centre will be open from six in the morning until midnight on both days.",
    },
    paragraphs: [
      "Family photograph at 11:30, press conference at 16:15, both in the Old Customs House.",
      "Television teams are asked to bring their own satellite vans, as the harbour network is not reliable.",
      "Arvid Sjöholm, Margarethe von der Linden, Youssef Al-Halwan, François Delorme",
    ],
  },
  {
    headline: "Halvoria joins treaty on the protection of migratory birds",
    lead: "With the deposit of its instrument of ratification, Halvoria became the 41st party to the Convention on Migratory Seabirds.",
    place: "Geneva",
    statement: {
      speaker: "Ilse Marandt",
      office: "Foreign Minister",
      words: "Birds need no passport, but they do need places to rest. We are adding twelve of them.",
    },
    paragraphs: [
      "The convention was adopted in Saint-Orlan in 2011. It commits its parties to keep resting places free from construction and to publish counts every other year.",
      "Seven of the new sites lie on the coast between Lindmar and Vestermark, five on the island of Großer Holm.",
    ],
  },
  {
    headline: "Halvoria mourns the victims of the earthquake in Qadrana",
    lead: "At least 214 people lost their lives when an earthquake of magnitude 6.8 struck the north of Qadrana in the early hours of 9 February 2026.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Foreign Minister of Halvoria",
      words:
        "We grieve with the families and with a country that has been our friend for sixty years. Our people are on their way, and they will stay for as long as they are needed.",
    },
    paragraphs: [
      "A rescue team of 38 specialists with six dogs left Lindmar before dawn. A second aircraft is carrying 45 tonnes of tents, blankets and water filters.",
      "The embassy in Qadra has been in touch with all 61 Halvorian citizens registered in the region. None of them is reported missing. Around four thousand families have lost their homes.",
      "“الصبر مفتاح الفرج”, an old Qadrani saying goes: patience is the key to relief.",
    ],
    link: {
      before: "Donations can be made through the ",
      text: "joint appeal of the relief organisations",
      href: "https://relief.halvoria.example/qadrana",
      after: ".",
    },
  },
  {
    headline: "Foreign Minister congratulates Saint-Orlan on peaceful election",
    lead: "Foreign Minister Ilse Marandt has congratulated the people of Saint-Orlan on an election that observers described as orderly, transparent and calm.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Foreign Minister",
      words:
        "An election is not only a count of votes. It is a promise that the next one will be held as well, and Saint-Orlan has kept that promise.",
    },
    paragraphs: [
      "According to the Commission électorale nationale, turnout reached 71 per cent. The party En avant Saint-Orlan won 48 of the 90 seats in the Assemblée.",
      "The arms embargo that was imposed before the vote remains in force until the new government has taken office.",
      "Halvoria had sent 24 observers, who visited 310 polling stations on the main island and on Île-aux-Phoques.",
      "The motto on the ballot boxes, « La mer n’a pas de portes », goes back to the first constitution of 1848.",
    ],
  },
  {
    headline: "Travel notice: hurricane Aurelia approaches the Kestrel Islands",
    lead: "The Foreign Ministry advises against all travel to the Kestrel Islands until further notice. Hurricane Aurelia is expected to make landfall on 21 September 2026.",
    place: "Lindmar",
    statement: {
      speaker: "Tomas Riedal",
      office: "Spokesperson of the Foreign Ministry",
      words: "Please do not wait for the wind. Those who can leave should leave while the ferries are still running.",
    },
    paragraphs: [
      "Winds of up to 210 kilometres an hour and waves of nine metres are forecast. The airport in Tern Harbour closes at noon on 20 September.",
      "The embassy, 14 Cormorant Lane, Tern Harbour, is open around the clock and can be reached on +990 555 0144.",
    ],
    heading: "What to do if you are on the islands",
    list: [
      "Register with the embassy under the name in your passport.",
      "Keep documents, medicines and drinking water for three days within reach.",
      "Follow the instructions of the Kestrel Coast Guard, also when they seem exaggerated.",
    ],
  },
  {
    headline: "Ambassador Henrik Marlow dies at the age of 94",
    lead: "Henrik Aldous Marlow, who represented Halvoria in five countries over four decades, died in Port Esker on 2 February 2026.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Foreign Minister",
      words:
        "He taught generations of us that a diplomat listens twice before answering once. We have lost a teacher and I have lost a friend.",
    },
    paragraphs: [
      "Born in Vestermark in 1931, Marlow joined the foreign service in 1956. He opened the embassy in Qadra and led the delegation that negotiated the Treaty of the Straits of 1974.",
      "Among his books are “Der Fluss und die Brücke” and “Souvenirs d’un port sans neige”, both written in the language of the country in which he was serving at the time.",
      "He is survived by his wife, Solveig Brandt-Marlow, two daughters and five grandchildren. A book of condolence lies open in the ministry, Kanzleigasse 3, until 13 February.",
    ],
  },
  {
    headline: "Joint communiqué on fisheries and trade between Halvoria and Norrland",
    lead: "The governments of Halvoria and Norrland have agreed on catch quotas, customs rules and a joint coast guard for the Esker Strait.",
    place: "Vestermark",
    statement: {
      speaker: "Arvid Sjöholm",
      office: "Foreign Minister of Norrland",
      words: "Fish do not carry passports. It was time that our rules stopped pretending that they do.",
    },
    paragraphs: [
      "From 1 January 2027 the two countries may together land 12,500 tonnes of herring a year, 3.2 per cent less than in 2026.",
      "Customs duties on smoked fish, which now stand at 8.5 per cent, end on 31 March 2027. Rules of origin follow in an annex of 17 articles.",
      "The communiqué was signed in two originals, in English and in Norrlandian, both texts being equally authentic.",
    ],
    heading: "The coast guard",
    list: [
      "four patrol boats, two from each country",
      "one control room in Vestermark with 26 officers",
      "a budget of 19.4 million crowns for the first three years",
    ],
    link: { before: "The ", text: "full text of the communiqué", href: "/en/newsroom", after: " has 17 articles." },
  },
  {
    headline: "Invitation to the press: Marandt presents the Africa strategy",
    lead: "Foreign Minister Ilse Marandt will present the government’s Africa strategy in the Old Customs House on 9 October 2026 at 10:30.",
    place: "Lindmar",
    statement: {
      speaker: "Jana Feldrin",
      office: "Head of the Press Division",
      words: "There will be time for questions, and there will be coffee before the questions.",
    },
    paragraphs: [
      "Professor Amadou N’Diaye of the Université de Saint-Orlan and Dr Wambui Kariuki of the Lake Institute will comment on the strategy.",
      "Doors open at 9:45. Camera teams may set up from 8:30. The event is interpreted into English, French and Norrlandian sign language.",
      "Please register by 6 October at press@mfa.halvoria.example and name your medium.",
    ],
    notes: ["The strategy has 64 pages. A summary in five languages will be available from 11:30 on the day."],
  },
  {
    headline: "Seven new ambassadors receive their letters of credence",
    lead: "At a ceremony in Palais Lindmar, seven new heads of mission received their letters of credence from the hands of the President.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "Foreign Minister",
      words: "You will be far away and you will be close to us. Write often, and write plainly.",
    },
    paragraphs: [
      "Three of the seven are women, and for two of them it is the first posting as head of mission. The youngest, Noor Al-Sabbagh, is 39 years old.",
      "The ceremony began with the “Lied der Fischer”, sung by the choir of the Gymnasium am Hafen.",
    ],
    heading: "The new ambassadors",
    list: [
      "Noor Al-Sabbagh (Qadrana)",
      "Jean-Baptiste de la Roche-Perrault (Saint-Orlan)",
      "Friederike von Oldenstein-Kähler (Norrland)",
      "María del Carmen Ibáñez (Tavra)",
      "Håkon Sæther (Northern Sea Council)",
    ],
  },
  {
    headline: "250 scholarships for students from 48 countries",
    lead: "Students from 48 countries can apply for a scholarship at a Halvorian university until 15 January 2027. The programme offers 250 places.",
    place: "Lindmar",
    statement: {
      speaker: "Edda Marrow",
      office: "State Secretary in the Foreign Ministry",
      words: "Whoever has shared a kitchen with people from ten countries makes a poor enemy and a good neighbour.",
    },
    paragraphs: [
      "Holders receive 1,150 crowns a month, health insurance and the journey. The programme has been running since 1998; more than 4,000 graduates have passed through it.",
      "Partners are the Technische Hochschule Lindmar, the École supérieure de navigation in Saint-Orlan and the Instituto del Mar in Tavra.",
      "Applications are accepted in English, French or German. Proof of language skills at level B2 is enough.",
    ],
    link: {
      before: "Forms and answers to common questions: ",
      text: "scholarship portal of the Foreign Ministry",
      href: "https://scholarships.halvoria.example",
      after: "",
    },
  },
];

/** Headlines that are short, or full of names, and right. */
export const englishHeadlines: readonly string[] = [
  "Marandt in Saint-Orlan",
  "Statement on Qadrana",
  "Die Brücke exhibition opens in Lindmar",
  "Talks with Norrland resume",
  "Médecins Sans Frontières honoured in Port Esker",
  "Ferry service restored",
  "Condolences to Tavra",
  "Bundesrat President arrives",
  "Al-Sabbagh appointed envoy to Qadra",
];
