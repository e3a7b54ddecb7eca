/// Who you are: accounts of facilitators, the browsers we know, and what each may open.
@NullMarked
package nl.draagvlak.account;

import org.jspecify.annotations.NullMarked;
