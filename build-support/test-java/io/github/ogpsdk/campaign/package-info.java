/** How large the tests with arbitrary input are; shared by the modules. */
package io.github.ogpsdk.campaign;
