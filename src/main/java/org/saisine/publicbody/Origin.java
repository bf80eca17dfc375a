package org.saisine.publicbody;

/** Who brought a contact: the data shipped with the product, an imported file, a user. */
enum Origin {
    DATA_SET,
    IMPORT,
    USER
}
