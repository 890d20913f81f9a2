/** Articles for specs: invented, short, with facts that are easy to find. */
export const harbourFire = {
  name: 'harbour-fire.txt',
  text: `Fire damages harbour office in Lindhaven

By Petra Holm
Lindhaven Post
4 May 2026

At least 12 people were injured when a fire broke out in the harbour office on Monday, the fire service said.

“We got everybody out within minutes,” said Marta Voss, who leads the harbour office.

Voss told reporters that about 300 tonnes of grain had been lost. The mayor, Anton Reber, said the town would pay for repairs.

A spokesman for the Lindhaven Port Authority (LPA) denied that the alarm had failed. The LPA declined to comment on the cost.
`,
};
