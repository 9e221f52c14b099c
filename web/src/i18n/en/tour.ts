export const TOUR = {
  "tour.name": "A tour of the desk",
  "tour.offer":
    "These are example reports, coded already. A tour of five steps shows how a claim is read here.",
  "tour.start": "Begin the tour",
  "tour.no": "Not now",
  "tour.next": "Next",
  "tour.back": "Back",
  "tour.leave": "Leave the tour",
  "tour.end": "End of the tour",
  "tour.step": "Step {step} of {of}",
  "tour.1.title": "The answer, and how it is counted",
  "tour.1.text":
    "Each line is a patron and where it stands toward the client. A solid line meets the evidence bar, a dashed one is background, a dotted one with a question mark is a claim that does not meet it. After the last report the line ends.",
  "tour.2.title": "You choose the bar",
  "tour.2.text":
    "At the third bar a move counts only on two distinct named origins, or on the patron's own words or acts. Copies of one report count once. Compare what stands now with what stood a step ago.",
  "tour.3.title": "Every sign opens its evidence",
  "tour.3.text":
    "The words stand as the article has them, with their place in it, on whose word they are, and how each field is known. Nothing is coded without its words.",
  "tour.4.title": "The article itself",
  "tour.4.text":
    "Three layers lie over the text: who speaks, what was said, what was coded. What was not coded is listed too, so that a miss shows.",
  "tour.5.title": "Your own reports",
  "tour.5.text":
    "Here reports are taken in: pasted, as files, as a folder. Then decide on codings in the review, those first that decide the board. This example is gone when isnad stops; a project of your own is one file.",
} as const;
