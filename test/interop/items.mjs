/** All items of a Questionnaire or a QuestionnaireResponse, also those in items and in answers. */
export const itemsIn = (items = []) =>
  items.flatMap((item) => [
    item,
    ...itemsIn(item.item),
    ...(item.answer ?? []).flatMap((answer) => itemsIn(answer?.item)),
  ]);
