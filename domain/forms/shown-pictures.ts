/** Keys of the fields whose pictures buyers see beside the words of a listing. */
export const shownPictures: readonly string[] = ['mainPictures', 'descriptionPictures'];
