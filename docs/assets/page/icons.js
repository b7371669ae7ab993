// The shapes that go with a verdict: each differs by its form, never by its colour alone, and the word always follows.

const NAMESPACE = "http://www.w3.org/2000/svg";
const CIRCLE = "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z";
const SHAPES = {
  tick: [CIRCLE, "M8 12.2l2.8 2.8L16.2 9"],
  cross: ["M8 3h8l5 5v8l-5 5H8l-5-5V8z", "M9 9l6 6M15 9l-6 6"],
  bar: [CIRCLE, "M8 12h8"],
  ring: [CIRCLE, "M5.6 18.4L18.4 5.6"],
  tray: ["M12 3v10M8 9.5l4 4 4-4", "M4 14v6h16v-6"],
  arrow: ["M4 12h15M13 6l6 6-6 6"],
  question: [CIRCLE, "M9.3 9.6a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.2 1-1.2 1.9M12 16.8v.4"],
  waves: ["M12 3.5l9.5 17h-19z", "M8.5 14c1.2-1.2 2.3-1.2 3.5 0s2.3 1.2 3.5 0M8 17.5c1.3-1.2 2.7-1.2 4 0s2.7 1.2 4 0"],
  dashed: ["M15.4 3.7a9 9 0 0 1 3.9 3M21 12a9 9 0 0 1-1.4 4.8M16 20a9 9 0 0 1-5 .9M6.8 19.3a9 9 0 0 1-3.1-4M3.1 10.5a9 9 0 0 1 2.2-4.4M9 3.5a9 9 0 0 1 2.5-.5"],
  calendar: ["M4 6h16v14H4zM4 10h16M8 3v4M16 3v4", "M3 21L21 5"],
  torn: ["M5 3h9l5 5v4l-3 2-3-2-3 2-3-2-2 1.3z", "M5 17.5l2-1.3 3 2 3-2 3 2 3-2V21H5z"],
  dash: ["M6 12h12"],
  caution: ["M12 3.5l9.5 17h-19z", "M12 9.5v5.5M12 17.6v.4"],
};
const LOOKS = {
  accepted: ["tick", "vert"], ready: ["tick", "vert"], refused: ["cross", "rouge"], not_ready: ["bar", "ambre"],
  excluded: ["ring", "bleu"], subject: ["tray", "bleu"], missing: ["question", "bleu"], unknown: ["question", "bleu"],
  ambiguous: ["waves", "ambre"], to_verify: ["waves", "ambre"], unlisted: ["dashed", "gris"],
  undated: ["calendar", "gris"], unreadable: ["torn", "ambre"], not_covered: ["dash", "gris"],
};

/** The colour in which an outcome or a status is shown. */
export function tone(outcome) {
  return LOOKS[outcome]?.[1] ?? "bleu";
}

/** The shape of an outcome or a status; a shape's own name gives that shape. */
export function icon(outcome) {
  const svg = document.createElementNS(NAMESPACE, "svg");
  const drawn = { viewBox: "0 0 24 24", width: "24", height: "24", "aria-hidden": "true", class: "icone" };
  for (const [name, value] of Object.entries(drawn)) svg.setAttribute(name, value);
  for (const line of SHAPES[LOOKS[outcome]?.[0] ?? outcome] ?? SHAPES.arrow) {
    const path = document.createElementNS(NAMESPACE, "path");
    path.setAttribute("d", line);
    svg.append(path);
  }
  return svg;
}
