/** Each changes whenever the same file may be read differently: part of the key under which facts are kept. */
export const pictureReader = 'picture/1';
export const screenshotReader = 'screenshot/13';
export const wordsReader = 'words/2';
export const documentReader = 'document/2';
export const acceptanceReader = 'acceptance/21';
