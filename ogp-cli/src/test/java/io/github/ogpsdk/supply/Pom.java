package io.github.ogpsdk.supply;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A POM in the local repository; of its parents, those that it needs. */
record Pom(Path repository, Element project) {

  static Pom in(Path repository, String group, String artifact, String version) throws IOException {
    Path folder = repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version);
    return new Pom(repository, root(folder.resolve(artifact + "-" + version + ".pom")));
  }

  static Element root(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is no POM", e);
    }
  }

  /** The licenses as it names them, or else its nearest parent that names any. */
  List<String> licenses() throws IOException {
    List<String> names =
        children(project, "licenses").stream()
            .flatMap(all -> children(all, "license").stream())
            .map(license -> text(license, "name"))
            .toList();
    Optional<Element> parent = children(project, "parent").stream().findFirst();
    if (!names.isEmpty() || parent.isEmpty()) {
      return names;
    }
    Element above = parent.get();
    return in(repository, text(above, "groupId"), text(above, "artifactId"), text(above, "version"))
        .licenses();
  }

  static List<Element> children(Element of, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  static String text(Element of, String name) {
    return children(of, name).get(0).getTextContent().strip();
  }
}
