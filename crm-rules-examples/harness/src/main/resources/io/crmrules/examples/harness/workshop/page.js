"use strict";
const headline = document.getElementById("headline");
const sections = document.getElementById("sections");
const lost = document.getElementById("lost");
let number = 0;

function show(look) {
  headline.textContent = look.headline;
  sections.replaceChildren(...look.sections.map(section => {
    const box = document.createElement("section");
    const heading = document.createElement("h2");
    const lines = document.createElement("pre");
    box.className = section.mood;
    heading.textContent = section.heading;
    lines.textContent = section.lines.join("\n");
    box.append(heading, lines);
    return box;
  }));
}

async function watch() {
  for (;;) {
    try {
      const response = await fetch("look?after=" + number);
      lost.hidden = true;
      if (response.status === 200) {
        const look = await response.json();
        number = look.number;
        show(look);
      }
    } catch (gone) {
      lost.hidden = false;
      number = 0;
      await new Promise(again => setTimeout(again, 1000));
    }
  }
}

const first = sections.dataset.look;
if (first !== "") {
  const look = JSON.parse(first);
  number = look.number;
  show(look);
}
watch();
